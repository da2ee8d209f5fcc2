import numpy as np
import matplotlib.pyplot as plt


def refine(points):
    """Replace each side of a closed polygon by four shorter sides."""
    p = np.asarray(points)
    d = (np.roll(p, -1) - p) / 3
    peak = p + d + d * np.exp(-1j * np.pi / 3)
    return np.column_stack([p, p + d, peak, p + 2 * d]).ravel()


# Equilateral triangle, counter-clockwise; four refinements give 3 * 4**4 = 768 sides
flake = np.exp(1j * (np.pi / 2 + 2 * np.pi * np.arange(3) / 3))
for _ in range(4):
    flake = refine(flake)

fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(flake.real, flake.imag, facecolor="aliceblue", edgecolor="royalblue", lw=1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Koch snowflake with 768 sides")
plt.show()
