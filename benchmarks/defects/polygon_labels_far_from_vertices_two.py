# class: A-2 | polygon labels far from vertices, two shapes
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
P = {"P": (1, 1), "Q": (4, 1), "R": (4, 3), "S": (1, 3)}
xs = [v[0] for v in P.values()] + [1]
ys = [v[1] for v in P.values()] + [1]
ax.plot(xs, ys, "m-", lw=2)
for n, (x, y) in P.items():
    ax.text(x + 4, y + 4, n, fontsize=14)
ax.set_xlim(0, 9)
ax.set_ylim(0, 9)
ax.set_aspect("equal")
ax.set_title("Rectangle PQRS")
plt.show()
