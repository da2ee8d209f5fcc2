# class: A-1 | vertices in the wrong order: the filled area crosses itself
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
xs = [0, 6, 1.5, 4.5]
ys = [0, 0, 3, 3]
ax.fill(xs, ys, facecolor="lightgreen", edgecolor="darkgreen", linewidth=2)
ax.text(2.9, -0.35, "a = 6", ha="center")
ax.text(2.9, 3.15, "b = 3", ha="center")
ax.set_xlim(-1, 7)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.set_title("Trapezoid with parallel sides a and b")
plt.show()
