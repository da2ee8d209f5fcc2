# class: A-4 | 1770 thick arcs between all pairs of 60 nodes blot out each other
from itertools import combinations
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

fig, ax = plt.subplots(figsize=(10, 6))
for i, j in combinations(range(60), 2):
    ax.add_patch(Arc(((i + j) / 2, 0), j - i, j - i, theta1=0, theta2=180, color="black", lw=3))
ax.scatter(range(60), [0] * 60, s=40, color="red", zorder=3)
ax.set_xlim(-1, 60)
ax.set_ylim(-1, 31)
ax.axis("off")
ax.set_title("Co-authorship of 60 scientists")
plt.show()
