# class: d | the bottom rim and one generating line of the cylinder are missing
import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(5, 6.5))
ax.plot(2 * np.cos(t), 5 + 0.6 * np.sin(t), color="black", lw=2)
ax.plot([-2, -2], [0, 5], color="black", lw=2)
ax.annotate("", xy=(2, 5), xytext=(0, 5), arrowprops={"arrowstyle": "->", "color": "crimson"})
ax.text(1, 5.1, "r", color="crimson", fontsize=14)
ax.text(-2.4, 2.5, "h", color="crimson", fontsize=14)
ax.set_xlim(-3, 3)
ax.set_ylim(-1, 6.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Cylinder with its two circular rims")
plt.show()
