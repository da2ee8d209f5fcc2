import numpy as np
import matplotlib.pyplot as plt


def koch(points):
    """Replace every side of a closed polygon (complex numbers) by four sides."""
    step = (np.roll(points, -1) - points) / 3
    peak = points + step + step * np.exp(-1j * np.pi / 3)
    return np.column_stack([points, points + step, peak, points + 2 * step]).ravel()


curve = np.exp(2j * np.pi * np.arange(3) / 3 + 0.5j * np.pi)
for _ in range(4):
    curve = koch(curve)
closed = np.append(curve, curve[0])

fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(closed.real, closed.imag, color="aliceblue")
ax.plot(closed.real, closed.imag, color="steelblue", lw=1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Koch snowflake after four steps: {curve.size} sides")
plt.savefig("x.png", dpi=150)
