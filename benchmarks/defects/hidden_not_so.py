# class: c | not what its words say: A red circle inside a gray square
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(Circle((0, 0), 1, facecolor="red", edgecolor="black", zorder=1))
ax.add_patch(Rectangle((-2, -2), 4, 4, facecolor="lightgray", edgecolor="black", zorder=2))
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("A red circle inside a gray square")
plt.savefig("inside.png")
