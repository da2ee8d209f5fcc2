import matplotlib.pyplot as plt

points = {"P": (2, 3), "Q": (-1, 4), "R": (-3, -2), "S": (4, -1)}
fig, ax = plt.subplots()
for name, (x, y) in points.items():
    ax.plot(x, y, "o", color="black")
    ax.text(x + 0.15, y + 0.15, name)
ax.plot([2, -3], [3, -2], color="red")
ax.axhline(0, color="gray")
ax.axvline(0, color="gray")
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.grid(True)
plt.savefig("out.png")
