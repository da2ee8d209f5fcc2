# class: a | the points of the lattice collapse to one
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
for i in range(6):
    for j in range(6):
        ax.plot(i // 6, j // 6, "ko", markersize=8)
ax.set_xlim(-1, 6)
ax.set_ylim(-1, 6)
ax.set_aspect("equal")
ax.set_title("Square lattice of atoms")
plt.show()
