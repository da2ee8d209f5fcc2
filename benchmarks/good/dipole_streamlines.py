import numpy as np
import matplotlib.pyplot as plt

y, x = np.mgrid[-2:2:80j, -3:3:80j]
ex = np.zeros_like(x)
ey = np.zeros_like(x)
for q, x0 in ((1, -1), (-1, 1)):
    r3 = ((x - x0) ** 2 + y**2) ** 1.5
    ex += q * (x - x0) / r3
    ey += q * y / r3
fig, ax = plt.subplots(figsize=(7, 5))
ax.streamplot(x, y, ex, ey, density=1.2, color="gray")
ax.scatter([-1, 1], [0, 0], c=["red", "blue"], s=200, zorder=3)
ax.set_aspect("equal")
ax.set_title("Field of a dipole")
plt.show()
