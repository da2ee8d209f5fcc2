import matplotlib.pyplot as plt
import numpy as np

x = np.array([-4, 4])
fig, ax = plt.subplots()
ax.plot(x, 2 * x + 1, color="red", label="p")
ax.plot(x, -x + 1, color="blue", label="q")
ax.plot(x, 2 * x - 3, color="green", ls="--", label="r")
ax.set_xlim(-4, 4)
ax.set_ylim(-4, 4)
ax.set_aspect("equal")
ax.grid(True)
ax.legend(loc="upper left")
plt.savefig("out.png")
