# class: d | the wireframe cube lacks two of its twelve edges
import matplotlib.pyplot as plt

corners = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]
edges = [(0, 1), (1, 2), (2, 3), (3, 0), (4, 5), (5, 6), (7, 4), (0, 4), (1, 5), (3, 7)]

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
for i, j in edges:
    ax.plot(*zip(corners[i], corners[j]), color="navy", lw=2.5)
ax.scatter(*zip(*corners), color="black", s=40)
ax.set_box_aspect((1, 1, 1))
ax.view_init(elev=22, azim=-55)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Wireframe of the unit cube")
plt.show()
