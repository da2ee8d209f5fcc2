# class: A-5 | limits a hundred times too wide
import matplotlib.pyplot as plt
from matplotlib.patches import RegularPolygon

fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(RegularPolygon((0, 0), 5, radius=1, facecolor="orchid", edgecolor="black"))
ax.set_xlim(-40, 40)
ax.set_ylim(-40, 40)
ax.set_aspect("equal")
ax.set_title("Regular pentagon")
plt.show()
