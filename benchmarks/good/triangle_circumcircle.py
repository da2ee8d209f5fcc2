"""Triangle ABC with its circumcircle and the three perpendicular bisectors."""
import numpy as np
import matplotlib.pyplot as plt

A, B, C = np.array([0.0, 0.0]), np.array([6.0, 0.0]), np.array([2.0, 4.5])


def circumcenter(p, q, r):
    # |X-p|^2 = |X-q|^2 = |X-r|^2 is linear in X
    m = 2 * np.array([q - p, r - p])
    return np.linalg.solve(m, [q @ q - p @ p, r @ r - p @ p])


O = circumcenter(A, B, C)
R = np.hypot(*(A - O))

fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(plt.Polygon([A, B, C], fill=False, ec="black", lw=2))
ax.add_patch(plt.Circle(O, R, fill=False, ec="tab:blue", lw=1.5))

for p, q in [(A, B), (B, C), (C, A)]:
    mid = (p + q) / 2
    d = np.array([p[1] - q[1], q[0] - p[0]]) / np.hypot(*(q - p))
    ends = np.array([mid - 1.2 * d, mid + 3.0 * d])
    ax.plot(ends[:, 0], ends[:, 1], "--", color="tab:red", lw=1)
    ax.plot(*mid, "o", color="tab:red", ms=4)

ax.plot(*O, "ko", ms=5)
ax.annotate("O", O, xytext=(5, -20), textcoords="offset points", fontsize=13)
for name, p in zip("ABC", (A, B, C)):
    out = (p - O) / R
    ax.text(*(p + 0.35 * out), name, ha="center", va="center", fontsize=14)

ax.set_title("The three perpendicular bisectors meet at O")
ax.set_aspect("equal")
ax.axis("off")
ax.autoscale_view()
plt.show()
