# class: d | eleven of the twelve edges
import matplotlib.pyplot as plt
from itertools import combinations, product

corners = list(product([0, 1], repeat=3))
edges = [(a, b) for a, b in combinations(corners, 2) if sum(p != q for p, q in zip(a, b)) == 1]
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
for a, b in edges[:-1]:
    ax.plot(*zip(a, b), color="black", lw=2)
ax.set_box_aspect((1, 1, 1))
ax.set_axis_off()
ax.set_title("Wireframe of a cube")
plt.show()
