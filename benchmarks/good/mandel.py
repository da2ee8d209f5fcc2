import matplotlib.pyplot as plt
import numpy as np

x, y = np.meshgrid(np.linspace(-2.2, 0.8, 450), np.linspace(-1.3, 1.3, 390))
c = x + 1j * y
z = np.zeros_like(c)
count = np.zeros(c.shape, int)
for _ in range(60):
    inside = np.abs(z) <= 2
    z[inside] = z[inside] ** 2 + c[inside]
    count += inside
fig, ax = plt.subplots(figsize=(7, 6))
image = ax.imshow(count, extent=(-2.2, 0.8, -1.3, 1.3), origin="lower", cmap="magma")
fig.colorbar(image, ax=ax, label="iterations before escape (at most 60)")
ax.set_xlabel("Re c")
ax.set_ylabel("Im c")
ax.set_title("Mandelbrot set")
plt.show()
