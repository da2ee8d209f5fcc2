# class: a | not what its words say: 5 × 5 grid of dots
import numpy as np
import matplotlib.pyplot as plt

n = 5
xs, ys = [], []
for i in range(n):
    for j in range(n):
        xs.append(i)
        ys.append(i)

fig, ax = plt.subplots(figsize=(5, 5))
ax.scatter(xs, ys, s=120, color="darkgreen")
ax.set_xlim(-1, n)
ax.set_ylim(-1, n)
ax.set_aspect("equal")
ax.set_title("5 × 5 grid of dots")
plt.savefig("dots.png")
