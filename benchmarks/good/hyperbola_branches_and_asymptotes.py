import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(-2, 2, 100)
fig, ax = plt.subplots(figsize=(6, 5))
for s in (1, -1):
    ax.plot(s * 2 * np.cosh(t), 1.5 * np.sinh(t), "b", lw=2)
ax.plot([-8, 8], [-6, 6], "k--", lw=0.8)
ax.plot([-8, 8], [6, -6], "k--", lw=0.8)
ax.plot([-2.5, 2.5], [0, 0], "ro")
ax.text(2.5, 0.4, "$F_1$")
ax.text(-3.1, 0.4, "$F_2$")
ax.set_title("Hyperbola")
plt.show()
