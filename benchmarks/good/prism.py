import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
base = [(0, 0, 0), (2, 0, 0), (1, 1.7, 0)]
top = [(x, y, 3) for x, y, _ in base]
faces = [base, top] + [[base[i], base[(i + 1) % 3], top[(i + 1) % 3], top[i]] for i in range(3)]
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection(faces, facecolor="lightcoral", edgecolor="k", alpha=0.7))
ax.set(xlim=(0, 2), ylim=(0, 2), zlim=(0, 3))
ax.set_title("Triangular prism with 5 faces")
plt.savefig("a.png")
