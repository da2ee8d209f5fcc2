import itertools

import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
faces = [
    [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)],
    [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)],
    [(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)],
    [(0, 1, 0), (1, 1, 0), (1, 1, 1), (0, 1, 1)],
    [(0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)],
    [(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)],
]
colors = ["#e41a1c", "#377eb8", "#4daf4a", "#984ea3", "#ff7f00", "#ffff33"]
ax.add_collection3d(Poly3DCollection(faces, facecolors=colors, edgecolors="k", alpha=0.8))
for number, corner in enumerate(itertools.product((0, 1), repeat=3)):
    ax.text(*corner, f"P{number}")
ax.set_box_aspect((1, 1, 1))
ax.set_axis_off()
ax.view_init(elev=22, azim=35)
fig.savefig("cube.png")
