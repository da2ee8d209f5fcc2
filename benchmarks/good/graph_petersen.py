import numpy as np
import matplotlib.pyplot as plt

outer = [np.exp(1j * (np.pi / 2 + 2 * np.pi * k / 5)) for k in range(5)]
inner = [0.5 * z for z in outer]
fig, ax = plt.subplots(figsize=(5, 5))
for k in range(5):
    for a, b in ((outer[k], outer[(k + 1) % 5]), (outer[k], inner[k]), (inner[k], inner[(k + 2) % 5])):
        ax.plot([a.real, b.real], [a.imag, b.imag], "gray", zorder=1)
pts = outer + inner
ax.scatter([p.real for p in pts], [p.imag for p in pts], s=300, c="w", edgecolors="k", zorder=2)
for i, p in enumerate(pts):
    ax.text(p.real, p.imag, i, ha="center", va="center")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Petersen graph: 10 vertices, 15 edges")
plt.show()
