import numpy as np
import matplotlib.pyplot as plt

filled = np.zeros((3, 3, 3), bool)
for i in range(3):
    filled[i, :, : i + 1] = True
ax = plt.figure().add_subplot(projection="3d")
ax.voxels(filled, facecolors="lightsteelblue", edgecolor="k")
ax.set_title("Stairs of 18 cubes")
plt.show()
