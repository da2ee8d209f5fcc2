import numpy as np
import matplotlib.pyplot as plt


def hilbert(n):
    if n == 0:
        return np.array([0j])
    h = hilbert(n - 1)
    s = 2 ** (n - 1)
    swap = h.imag + 1j * h.real
    return np.concatenate([swap, h + 1j * s, h + s + 1j * s, (2 * s - 1) + 1j * (s - 1) - swap])


z = hilbert(5)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(z.real, z.imag, color="teal", lw=1.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Hilbert curve of order 5")
plt.show()
