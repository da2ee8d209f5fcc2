# class: A-1 | ellipse that does not close
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1.88 * np.pi, 300)
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(5 * np.cos(t), 3 * np.sin(t), "b-", lw=2)
ax.plot([-4, 4], [0, 0], "ro")
ax.text(-4, 0.25, "$F_1$", ha="center", fontsize=13)
ax.text(4, 0.25, "$F_2$", ha="center", fontsize=13)
ax.set_aspect("equal")
ax.set_title(r"Ellipse $x^2/25 + y^2/9 = 1$")
ax.grid(True)
plt.show()
