import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

shaded = {(0, 0), (1, 0), (2, 0), (3, 0), (0, 1), (1, 1), (0, 2)}
fig, ax = plt.subplots()
for col in range(5):
    for row in range(4):
        fc = "gray" if (col, row) in shaded else "white"
        ax.add_patch(Rectangle((col, row), 1, 1, fc=fc, ec="black"))
ax.set_xlim(-0.5, 5.5)
ax.set_ylim(-0.5, 4.5)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
