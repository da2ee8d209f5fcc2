# class: d | not what its words say: Triangular prism with 5 faces
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

base = [(0, 0, 0), (2, 0, 0), (1, 1.7, 0)]
top = [(x, y, 3) for x, y, _ in base]
# closed triangular prism: 2 triangles and 3 rectangles
faces = [base, top]
for i in range(2):
    faces.append([base[i], base[i + 1], top[i + 1], top[i]])
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection(faces, facecolor="lightcoral", edgecolor="k", alpha=0.7))
ax.set_xlim(0, 2)
ax.set_ylim(0, 2)
ax.set_zlim(0, 3)
ax.set_title("Triangular prism with 5 faces")
plt.savefig("prism.png")
