import matplotlib.pyplot as plt

fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.scatter([1, 2, 3, 4], [1, 3, 2, 4], [2, 1, 4, 3], color="blue", marker="^", s=60)
ax.scatter([1, 4], [4, 1], [0, 0], color="red", s=60)
ax.set_xlabel("width")
ax.set_ylabel("depth")
ax.set_zlabel("height")
plt.savefig("out.png")
