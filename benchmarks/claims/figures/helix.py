import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 6 * np.pi, 300)
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot(2 * np.cos(t), 2 * np.sin(t), t / np.pi, color="magenta")
ax.scatter([2], [0], [0], color="green", s=50)
ax.scatter([2], [0], [6], color="black", s=50)
ax.text(2.2, 0, 0, "start")
ax.text(2.2, 0, 6, "end")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("height")
plt.savefig("out.png")
