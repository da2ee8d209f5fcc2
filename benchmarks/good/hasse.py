"""Hasse diagram of the divisors of 30."""
import matplotlib.pyplot as plt

nodes = {1: (1, 0), 2: (0, 1), 3: (1, 1), 5: (2, 1), 6: (0, 2), 10: (1, 2), 15: (2, 2), 30: (1, 3)}
primes = (2, 3, 5)
covers = [(d, d * p) for d in nodes for p in primes if d * p in nodes]

fig, ax = plt.subplots(figsize=(5, 6))
for low, high in covers:
    ax.plot(*zip(nodes[low], nodes[high]), color="gray", zorder=1)
for d, (x, y) in nodes.items():
    ax.text(x, y, d, ha="center", va="center", fontsize=14, bbox=dict(boxstyle="circle", fc="lightyellow"))
ax.set_xlim(-0.5, 2.5)
ax.set_ylim(-0.4, 3.4)
ax.axis("off")
ax.set_title("Divisors of 30: 8 elements, 12 covering pairs")
plt.show()
