import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots()
ax.plot([-3, 5], [0, 0], "k", lw=1.5)
ax.plot([-3, 5], [2, 2], "k", lw=1.5)
d = np.array([np.cos(np.pi / 3), np.sin(np.pi / 3)])
p, q = -1.5 * d, 4 * d
ax.plot([p[0], q[0]], [p[1], q[1]], color="green", lw=1.5)
ax.text(5.1, 0, "m")
ax.text(5.1, 2, "l")
ax.text(2.1, 3.5, "t")
ax.text(0.45, 0.2, "60°")
ax.text(0.4, 2.2, "120°")
ax.set_xlim(-3.5, 5.5)
ax.set_ylim(-2, 4)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
