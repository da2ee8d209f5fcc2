# class: d | the Koch snowflake has only two of its three sides; the figure is open at the bottom
"""Koch snowflake after three refinement steps of an equilateral triangle."""
import numpy as np
import matplotlib.pyplot as plt


def refine(points):
    result = []
    for a, b in zip(points[:-1], points[1:]):
        third = (b - a) / 3
        result += [a, a + third, a + third + third * np.exp(1j * np.pi / 3), a + 2 * third]
    return np.array(result + [points[-1]])


triangle = np.exp(1j * np.pi * np.array([7 / 6, 1 / 2, -1 / 6]))
curve = triangle
for _ in range(3):
    curve = refine(curve)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(curve.real, curve.imag, color="deepskyblue", lw=1.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Koch snowflake, third iteration")
plt.show()
