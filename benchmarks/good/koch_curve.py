import numpy as np
import matplotlib.pyplot as plt


def koch(a, b, n):
    if n == 0:
        return [a]
    d = (b - a) / 3
    p = [a, a + d, a + d + d * np.exp(1j * np.pi / 3), a + 2 * d, b]
    return [z for s, e in zip(p, p[1:]) for z in koch(s, e, n - 1)]


z = np.array([*koch(0, 1 + 0j, 4), 1])
plt.figure(figsize=(8, 3))
plt.plot(z.real, z.imag, "k", lw=1)
plt.axis("equal")
plt.axis("off")
plt.title("Koch curve, 4 iterations")
plt.show()
