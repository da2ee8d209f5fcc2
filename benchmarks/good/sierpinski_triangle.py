import numpy as np
import matplotlib.pyplot as plt


def split(a, b, c, depth):
    if depth == 0:
        return [(a, b, c)]
    ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
    return split(a, ab, ca, depth - 1) + split(ab, b, bc, depth - 1) + split(ca, bc, c, depth - 1)


fig, ax = plt.subplots(figsize=(6, 5.4))
for tri in split(0j, 1 + 0j, 0.5 + 0.866j, 5):
    ax.fill([p.real for p in tri], [p.imag for p in tri], color="darkgreen")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Sierpinski triangle, five steps")
plt.show()
