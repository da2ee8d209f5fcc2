import numpy as np
import matplotlib.pyplot as plt


def sierpinski(p, q, r, depth):
    """Yield the small filled triangles of a Sierpinski gasket."""
    if depth == 0:
        yield np.array([p, q, r])
        return
    pq, qr, rp = (p + q) / 2, (q + r) / 2, (r + p) / 2
    yield from sierpinski(p, pq, rp, depth - 1)
    yield from sierpinski(pq, q, qr, depth - 1)
    yield from sierpinski(rp, qr, r, depth - 1)


corners = np.array([[0, 0], [1, 0], [0.5, np.sqrt(3) / 2]])
fig, axes = plt.subplots(1, 4, figsize=(12, 3.4))
for depth, ax in enumerate(axes):
    parts = list(sierpinski(*corners, depth))
    for tri in parts:
        ax.fill(*tri.T, color="midnightblue")
    ax.set_title(f"depth {depth}: {len(parts)} triangle{'s' if depth else ''}")
    ax.set_aspect("equal")
    ax.axis("off")
plt.tight_layout()
plt.show()
