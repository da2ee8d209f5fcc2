# class: a | the rings share a left edge instead of a center, though called concentric
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

radii = [4, 3, 2, 1]
colors = ["#2166ac", "#67a9cf", "#d1e5f0", "#b2182b"]

fig, ax = plt.subplots(figsize=(6, 6))
for radius, color in zip(radii, colors):
    ax.add_patch(Circle((radius, 0), radius, facecolor=color, edgecolor="black"))
ax.set_xlim(-1, 9)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Four Concentric Circles")
plt.show()
