# class: A-2 | angle arc at the origin, triangle elsewhere
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

A, B, C = (3, 2), (8, 2), (4, 6)
fig, ax = plt.subplots(figsize=(6.5, 5.5))
xs, ys = zip(A, B, C, A)
ax.plot(xs, ys, "k-", lw=2)
for p, n, off in [(A, "A", (-0.4, -0.3)), (B, "B", (0.2, -0.3)), (C, "C", (0, 0.2))]:
    ax.text(p[0] + off[0], p[1] + off[1], n, fontsize=14)
ax.add_patch(Arc((0, 0), 1.6, 1.6, theta1=0, theta2=76, color="red", lw=2))
ax.text(0.9, 0.6, r"$\alpha$", color="red", fontsize=14)
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 7)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Triangle ABC with angle alpha at A")
plt.show()
