import numpy as np
import matplotlib.pyplot as plt

def mandelbrot(width, height, max_iter):
    re = np.linspace(-2.2, 0.8, width)
    im = np.linspace(-1.2, 1.2, height)
    c = re[None, :] + 1j * im[:, None]
    z = np.zeros_like(c)
    count = np.zeros(c.shape, int)
    for _ in range(max_iter):
        alive = np.abs(z) <= 2
        z[alive] = z[alive] ** 2 + c[alive]
        count += alive
    return count

fig, ax = plt.subplots(figsize=(7, 5.6))
ax.imshow(mandelbrot(300, 240, 60), extent=(-2.2, 0.8, -1.2, 1.2), cmap="magma", origin="lower")
ax.set_xlabel("Re(c)")
ax.set_ylabel("Im(c)")
ax.set_title("Mandelbrot set, 60 iterations")
plt.savefig("a.png")
