# class: d | a face of the pyramid is missing
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

base = [(0, 0, 0), (2, 0, 0), (2, 2, 0), (0, 2, 0)]
apex = (1, 1, 2)
faces = [base]
for i in range(3):
    faces.append([base[i], base[(i + 1) % 4], apex])
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection(faces, facecolor="sandybrown", edgecolor="black", alpha=0.8))
ax.set(xlim=(0, 2), ylim=(0, 2), zlim=(0, 2), title="Square pyramid")
plt.show()
