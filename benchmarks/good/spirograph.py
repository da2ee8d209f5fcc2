import numpy as np
import matplotlib.pyplot as plt

R, r, d = 7, 3, 5
t = np.linspace(0, 6 * np.pi, 2000)
x = (R - r) * np.cos(t) + d * np.cos((R - r) / r * t)
y = (R - r) * np.sin(t) - d * np.sin((R - r) / r * t)

fig, ax = plt.subplots(figsize=(6.5, 6.5))
ax.plot(x, y, color="mediumvioletred", linewidth=1.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Hypotrochoid with R = 7, r = 3, d = 5")
plt.show()
