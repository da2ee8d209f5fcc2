import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
ax.axhline(0, color="k", lw=1)
ax.axvline(0, color="k", lw=1)
ax.plot(3, 2, "ro", ms=8)
ax.annotate("P(3, 2)", (3, 2), xytext=(8, 8), textcoords="offset points", fontsize=13)
ax.plot([3, 3, 0], [0, 2, 2], "r:", lw=1.2)
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.grid(alpha=0.4)
ax.set_title("A point in the plane")
plt.show()
