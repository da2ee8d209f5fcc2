# class: d | the parallelogram's fourth side DA is missing
import numpy as np
import matplotlib.pyplot as plt

A, B, C, D = np.array([[0, 0], [6, 0], [8, 4], [2, 4]])
sides = {"a": (A, B), "b": (B, C), "c": (C, D)}

fig, ax = plt.subplots(figsize=(7, 4.5))
for label, (p, q) in sides.items():
    ax.plot([p[0], q[0]], [p[1], q[1]], color="darkgreen", lw=2.5)
    mid = (p + q) / 2
    ax.text(mid[0] + 0.3, mid[1] + 0.15, label, fontsize=13, color="darkgreen", va="bottom" if label != "b" else "top")
for name, p in zip("ABCD", (A, B, C, D)):
    ax.plot(*p, "ko")
    ax.text(p[0] - 0.15, p[1] - 0.55 if p[1] == 0 else p[1] + 0.25, name, fontsize=13)
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Parallelogram ABCD")
plt.show()
