# class: A-4 | a complete graph of 70 nodes
import itertools
import numpy as np
import matplotlib.pyplot as plt

n = 70
theta = 2 * np.pi * np.arange(n) / n
px, py = np.cos(theta), np.sin(theta)
plt.figure(figsize=(6, 6))
for a, b in itertools.combinations(range(n), 2):
    plt.plot([px[a], px[b]], [py[a], py[b]], color="black", lw=1)
plt.scatter(px, py, s=60, color="red", zorder=3)
plt.axis("equal")
plt.axis("off")
plt.title("Complete graph")
plt.show()
