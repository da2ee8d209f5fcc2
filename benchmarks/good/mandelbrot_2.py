import matplotlib.pyplot as plt
import numpy as np


def escape_time(c, limit=60):
    """Number of iterations of z -> z**2 + c before |z| exceeds 2."""
    z = np.zeros_like(c)
    steps = np.full(c.shape, limit)
    for k in range(limit):
        active = np.abs(z) <= 2
        z[active] = z[active] ** 2 + c[active]
        steps[active & (np.abs(z) > 2)] = k
    return steps


x, y = np.linspace(-2.1, 0.7, 420), np.linspace(-1.2, 1.2, 360)
c = x[None, :] + 1j * y[:, None]
fig, ax = plt.subplots(figsize=(8, 6.4))
image = ax.imshow(escape_time(c), extent=[-2.1, 0.7, -1.2, 1.2], origin="lower", cmap="inferno")
fig.colorbar(image, label="iterations until |z| > 2")
ax.set_xlabel("Re c")
ax.set_ylabel("Im c")
ax.set_title("Mandelbrot set")
plt.show()
