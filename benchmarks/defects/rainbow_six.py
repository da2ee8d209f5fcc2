# class: c | the title speaks of seven colors, six bands are drawn
import matplotlib.pyplot as plt
from matplotlib.patches import Wedge

colors = ["red", "orange", "yellow", "green", "blue", "violet"]

fig, ax = plt.subplots(figsize=(8, 5))
for i, color in enumerate(colors):
    ax.add_patch(Wedge((0, 0), 7 - 0.5 * i, 0, 180, width=0.5, facecolor=color))
ax.set_xlim(-7.5, 7.5)
ax.set_ylim(-0.2, 7.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The Seven Colors of the Rainbow")
plt.show()
