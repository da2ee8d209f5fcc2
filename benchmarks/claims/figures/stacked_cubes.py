import matplotlib.pyplot as plt

fig = plt.figure()
ax = fig.add_subplot(projection="3d")
for x, y, z in [(0, 0, 0), (1, 0, 0), (2, 0, 0), (0, 1, 0), (0, 0, 1)]:
    ax.bar3d(x, y, z, 1, 1, 1, color="khaki" if z == 0 else "red", edgecolor="black", shade=False)
ax.set_xlim(0, 3)
ax.set_ylim(0, 3)
ax.set_zlim(0, 3)
plt.savefig("out.png")
