# class: A-2 | label coordinates have x and y swapped, so A, B, C float away from the vertices
import matplotlib.pyplot as plt

vertices = {"A": (0, 0), "B": (6, 0), "C": (5, 3)}

fig, ax = plt.subplots(figsize=(7, 6))
xs = [p[0] for p in vertices.values()]
ys = [p[1] for p in vertices.values()]
ax.fill(xs, ys, facecolor="lightblue", edgecolor="navy", linewidth=2)

for name, (x, y) in vertices.items():
    ax.plot(x, y, "o", color="navy", markersize=6)
    ax.text(y + 0.15, x + 0.15, name, fontsize=14, fontweight="bold")

ax.set_xlim(-1, 7)
ax.set_ylim(-1, 7)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.set_title("Triangle ABC")
plt.show()
