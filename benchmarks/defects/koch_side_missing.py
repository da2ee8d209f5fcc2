# class: d | one of the snowflake's three sides is missing, the outline is open
import numpy as np
import matplotlib.pyplot as plt

# Koch snowflake: the Koch curve on each side of a triangle
depth = 3


def koch(p, q, level):
    """Points of the Koch curve from p to q (q excluded)."""
    if level == 0:
        return [p]
    d = (q - p) / 3
    a, b = p + d, p + 2 * d
    peak = a + d * np.exp(-1j * np.pi / 3)
    return (koch(p, a, level - 1) + koch(a, peak, level - 1)
            + koch(peak, b, level - 1) + koch(b, q, level - 1))


# Corners of the triangle, counter-clockwise
corners = [np.exp(1j * (np.pi / 2 + 2 * np.pi * k / 3)) for k in range(3)]

outline = []
for k in range(2):
    outline += koch(corners[k], corners[k + 1], depth)
outline = np.array(outline + [corners[2]])

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(outline.real, outline.imag, color="steelblue", lw=1.5)
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Koch snowflake after three iterations")
plt.show()
