import matplotlib.pyplot as plt

fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot([0, 4], [0, 0], [0, 0], color="red", lw=3)
ax.plot([0, 0], [0, 4], [0, 0], color="green", lw=3)
ax.plot([0, 0], [0, 0], [0, 4], color="blue", lw=3)
ax.scatter([3], [2], [1], color="black", s=60)
ax.text(3.1, 2.1, 1.2, "T")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
plt.savefig("out.png")
