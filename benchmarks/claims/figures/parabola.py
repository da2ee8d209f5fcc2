import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 121)
fig, ax = plt.subplots()
ax.plot(x, x**2 - 4, color="blue", label="y = x² − 4")
ax.plot([-2, 2], [0, 0], "ro")
ax.plot([0], [-4], "gs")
ax.annotate("vertex", (0, -4), xytext=(1, -4.4), arrowprops={"arrowstyle": "->"})
ax.axhline(0, color="black", lw=0.8)
ax.axvline(0, color="black", lw=0.8)
ax.set_xlim(-3.5, 3.5)
ax.set_ylim(-5, 6)
ax.legend()
plt.savefig("out.png")
