import numpy as np
import matplotlib.pyplot as plt


def escape_time(c, limit=60):
    """Iterations until |z| exceeds 2; `limit` for points that stay bounded."""
    z = np.zeros_like(c)
    count = np.full(c.shape, limit)
    for n in range(limit):
        alive = np.abs(z) <= 2
        z[alive] = z[alive] ** 2 + c[alive]
        count[(np.abs(z) > 2) & (count == limit)] = n
    return count


re, im = np.meshgrid(np.linspace(-2.2, 0.8, 450), np.linspace(-1.2, 1.2, 360))
counts = escape_time(re + 1j * im)

fig, ax = plt.subplots(figsize=(8, 6))
image = ax.imshow(counts, extent=(-2.2, 0.8, -1.2, 1.2), origin="lower", cmap="inferno")
ax.set_xlabel("Re c")
ax.set_ylabel("Im c")
ax.set_title("Mandelbrot set coloured by escape time")
fig.colorbar(image, ax=ax, label="iterations", shrink=0.8)
plt.show()
