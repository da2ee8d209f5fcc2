# class: a | the height is not accumulated, so the tower of four cubes is one cube
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
tower_height = 4
for level in range(tower_height):
    ax.bar3d(0, 0, 0, 1, 1, 1, color="sandybrown", edgecolor="black")
ax.set_xlim(0, 2)
ax.set_ylim(0, 2)
ax.set_zlim(0, 4)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Tower of four unit cubes")
plt.show()
