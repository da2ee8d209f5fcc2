# class: d | not what its words say: Square pyramid
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
base = [(0, 0, 0), (2, 0, 0), (2, 2, 0), (0, 2, 0)]
apex = (1, 1, 2)
faces = [base] + [[base[i], base[i + 1], apex] for i in range(3)]
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection(faces, fc="gold", ec="k", alpha=0.8))
ax.set(xlim=(0, 2), ylim=(0, 2), zlim=(0, 2))
ax.set_title("Square pyramid")
plt.savefig("a.png")
