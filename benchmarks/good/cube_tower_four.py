import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 7))
ax = fig.add_axes([0, 0, 1, 0.93], projection="3d")
for level, color in enumerate(["#264653", "#2a9d8f", "#e9c46a", "#e76f51"]):
    ax.bar3d(0, 0, level, 1, 1, 1, color=color, edgecolor="black", shade=True)
ax.set_box_aspect((1, 1, 4))
ax.set_xticks([])
ax.set_yticks([])
ax.set_zticks(range(5))
ax.set_zlabel("height", labelpad=12)
fig.suptitle("Tower of four unit cubes")
plt.show()
