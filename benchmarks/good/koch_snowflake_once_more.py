import numpy as np
import matplotlib.pyplot as plt


def koch(points):
    """Replace every edge by four edges of one third of its length."""
    result = []
    for p, q in zip(points[:-1], points[1:]):
        third = (q - p) / 3
        result += [p, p + third, p + third + third * np.exp(-1j * np.pi / 3), p + 2 * third]
    return np.array(result + [points[-1]])


curve = np.exp(1j * (np.pi / 2 + np.array([0, 2, 1, 0]) * 2 * np.pi / 3))[::-1]
for _ in range(4):
    curve = koch(curve)

fig, ax = plt.subplots(figsize=(6.5, 6.5))
ax.fill(curve.real, curve.imag, facecolor="aliceblue", edgecolor="navy", linewidth=1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Koch Snowflake after Four Iterations")
plt.show()
