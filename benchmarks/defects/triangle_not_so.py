# class: d | not what its words say: Triangle ABC
import matplotlib.pyplot as plt

pts = {"A": (0, 0), "B": (5, 0), "C": (1.5, 3.5)}
order = ["A", "B", "C"]
xs = [pts[k][0] for k in order]
ys = [pts[k][1] for k in order]
fig, ax = plt.subplots()
ax.plot(xs, ys, "k-o")
for k, (x, y) in pts.items():
    ax.text(x + 0.1, y + 0.15, k, fontsize=13)
ax.set_xlim(-1, 6)
ax.set_ylim(-1, 4.5)
ax.set_aspect("equal")
ax.set_title("Triangle ABC")
plt.savefig("tri.png")
