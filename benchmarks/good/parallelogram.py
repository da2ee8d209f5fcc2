import matplotlib.pyplot as plt
pts = [(0, 0), (5, 0), (7, 3), (2, 3)]
fig, ax = plt.subplots()
ax.add_patch(plt.Polygon(pts, fc="none", ec="navy", lw=2))
ax.plot([2, 2], [0, 3], "r--", label="height")
for n, p in zip("ABCD", pts):
    ax.text(p[0], p[1] + 0.15, n, fontsize=13)
ax.set_xlim(-1, 8)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.legend()
ax.set_title("Parallelogram ABCD and its height")
plt.savefig("a.png")
