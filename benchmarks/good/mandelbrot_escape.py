import numpy as np
import matplotlib.pyplot as plt

W, H, LIMIT = 500, 400, 60
x = np.linspace(-2.2, 0.9, W)
y = np.linspace(-1.25, 1.25, H)
c = x + 1j * y[:, None]

z = np.zeros_like(c)
escape = np.full(c.shape, np.nan)
for k in range(1, LIMIT + 1):
    alive = np.abs(z) <= 2
    z[alive] = z[alive] ** 2 + c[alive]
    escape[alive & (np.abs(z) > 2)] = k

plt.figure(figsize=(7, 5.5))
plt.gca().set_facecolor("black")
plt.imshow(escape, extent=(x[0], x[-1], y[0], y[-1]), cmap="plasma", origin="lower")
plt.colorbar(label="steps until |z| > 2 (black: never)", shrink=0.85)
plt.xlabel("Re c")
plt.ylabel("Im c")
plt.title("Mandelbrot set, at most 60 iterations per point")
plt.show()
