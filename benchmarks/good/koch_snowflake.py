import numpy as np
import matplotlib.pyplot as plt


def koch(a, b, depth):
    if depth == 0:
        return [a]
    d = (b - a) / 3
    p, q = a + d, a + 2 * d
    tip = p + d * np.exp(-1j * np.pi / 3)
    return (
        koch(a, p, depth - 1)
        + koch(p, tip, depth - 1)
        + koch(tip, q, depth - 1)
        + koch(q, b, depth - 1)
    )


corners = [np.exp(2j * np.pi * k / 3 + 1j * np.pi / 2) for k in (0, 2, 1)]
pts = []
for k in range(3):
    pts += koch(corners[k], corners[(k + 1) % 3], 4)
z = np.array(pts)
fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(z.real, z.imag, facecolor="lightsteelblue", edgecolor="midnightblue", lw=0.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Koch curve after four steps")
plt.show()
