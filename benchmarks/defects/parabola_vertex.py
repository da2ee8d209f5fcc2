# class: A-2 | The arrow labelled 'vertex' ends in empty space at (2.6, 5.2), not at the vertex (2, -1).
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-1, 5, 200)
y = (x - 2) ** 2 - 1

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot(x, y, color="tab:blue", lw=2)
ax.axhline(0, color="black", lw=0.8)
ax.annotate("vertex", xy=(2.6, 5.2), xytext=(0.9, 7.2), fontsize=12,
            arrowprops=dict(arrowstyle="->", color="tab:red"))
ax.set_title(r"$y = (x-2)^2 - 1$")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.grid(alpha=0.3)
plt.show()
