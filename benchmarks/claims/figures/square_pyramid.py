import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

A, B, C, D, V = (0, 0, 0), (4, 0, 0), (4, 4, 0), (0, 4, 0), (2, 2, 6)
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(111, projection="3d", computed_zorder=False)
ax.add_collection3d(
    Poly3DCollection([[A, B, C, D]], facecolor="gold", alpha=0.55, edgecolor="black")
)
sides = [[A, B, V], [B, C, V], [C, D, V], [D, A, V]]
ax.add_collection3d(Poly3DCollection(sides, facecolor="cyan", alpha=0.12, edgecolor="black"))
ax.plot([2, 2], [2, 2], [0, 6], "r--", lw=2, zorder=5)
ax.scatter(*V, color="red", s=40)
for name, (x, y, z) in zip("ABCDV", [A, B, C, D, V], strict=False):
    ax.text(x, y, z + 0.25, name, fontsize=12, zorder=20)
ax.text(2.1, 2.1, 2.5, "h = 6", color="red")
ax.set(xlim=(0, 5), ylim=(0, 5), zlim=(0, 7), xlabel="x", ylabel="y", zlabel="z")
ax.set_title("Square pyramid")
plt.show()
