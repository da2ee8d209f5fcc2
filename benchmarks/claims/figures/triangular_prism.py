import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

low = [(0, 0, 0), (3, 0, 0), (0, 4, 0)]
top = [(x, y, 6) for x, y, _ in low]
sides = [[low[k], low[(k + 1) % 3], top[(k + 1) % 3], top[k]] for k in range(3)]
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection([low, top], facecolor="orange", edgecolor="black", alpha=0.8))
ax.add_collection3d(Poly3DCollection(sides, facecolor="lightblue", edgecolor="black", alpha=0.5))
ax.set_xlim(0, 4)
ax.set_ylim(0, 5)
ax.set_zlim(0, 7)
ax.set_title("Right triangular prism")
plt.savefig("out.png")
