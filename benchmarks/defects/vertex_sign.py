# class: A-2 | sign error: the arrow for the vertex of (x-2)²-1 points to (-2,-1), where there is nothing
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 6, 300)
y = (x - 2) ** 2 - 1

plt.figure(figsize=(7, 5))
plt.plot(x, y, "b", lw=2)
plt.annotate("vertex", xy=(-2, -1), xytext=(-2.6, 3), fontsize=13,
             arrowprops=dict(arrowstyle="->", color="r"), color="r")
plt.axhline(0, color="k", lw=0.8)
plt.axvline(0, color="k", lw=0.8)
plt.ylim(-3, 12)
plt.grid(alpha=0.3)
plt.xlabel("x")
plt.ylabel("y")
plt.title(r"Parabola $y = (x-2)^2 - 1$ and Its Vertex")
plt.show()
