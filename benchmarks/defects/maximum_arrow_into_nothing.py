# class: A-2 | the arrow points into empty space
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4, 200)
y = -(x - 2) ** 2 + 4

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(x, y, lw=2)
ax.annotate("vertex", xy=(0.6, 3.4), xytext=(0.3, 1.0), arrowprops=dict(arrowstyle="->", color="red"))
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("Parabola opening downwards")
plt.show()
