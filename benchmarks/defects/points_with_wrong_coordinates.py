# class: e | printed coordinates are not those of the points
import matplotlib.pyplot as plt

points = {"A": (1, 2), "B": (4, 3), "C": (3, 5)}
printed = {"A": "(1, 2)", "B": "(3, 4)", "C": "(5, 3)"}
fig, ax = plt.subplots()
for name, (x, y) in points.items():
    ax.plot(x, y, "ko")
    ax.annotate(f"{name} {printed[name]}", (x, y), xytext=(6, 6), textcoords="offset points")
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.grid(True)
ax.set_aspect("equal")
plt.show()
