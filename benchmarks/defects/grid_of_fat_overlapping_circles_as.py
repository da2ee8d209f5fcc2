# class: A-4 | grid of fat overlapping circles as patches
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
for i in range(25):
    for j in range(25):
        ax.add_patch(plt.Circle((i, j), 1.9, facecolor="none", edgecolor="k", lw=2))
ax.set_xlim(-2, 26)
ax.set_ylim(-2, 26)
ax.set_aspect("equal")
ax.set_title("Interference of circular waves")
plt.show()
