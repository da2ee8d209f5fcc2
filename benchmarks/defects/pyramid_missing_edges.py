# class: d | the square pyramid lacks a base edge and one lateral edge
import numpy as np
import matplotlib.pyplot as plt

base = np.array([[0, 0, 0], [4, 0, 0], [4, 4, 0], [0, 4, 0]])
apex = np.array([2, 2, 5])
ax = plt.figure(figsize=(6, 6)).add_subplot(projection="3d")
for i in range(3):
    ax.plot(*zip(base[i], base[i + 1]), "b", lw=2)
    ax.plot(*zip(base[i], apex), "b", lw=2)
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_zlabel("z (cm)")
ax.set_title("Square Pyramid, Base Edge 4 cm, Height 5 cm")
plt.show()
