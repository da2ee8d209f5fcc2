# class: a | degrees given to cos: the rose is traced six times over, with rough edges
import numpy as np
import matplotlib.pyplot as plt

theta = np.arange(0, 361, 3)
r = 2 * np.cos(3 * theta)
x, y = r * np.cos(theta), r * np.sin(theta)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="crimson", lw=1.5)
ax.set_aspect("equal")
ax.set_title(r"Three-petal rose $r = 2\cos 3\theta$")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
