# class: A-4 | molecules with bonds, drawn over each other
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5))
for i in range(30):
    for j in range(30):
        x, y = i * 0.3, j * 0.3
        ax.add_patch(plt.Circle((x, y), 0.4, color="red", ec="black"))
        ax.add_patch(plt.Circle((x + 0.3, y + 0.25), 0.25, color="lightgray", ec="black"))
        ax.add_patch(plt.Circle((x - 0.3, y + 0.25), 0.25, color="lightgray", ec="black"))
ax.set_xlim(-1, 10)
ax.set_ylim(-1, 10)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Water molecules")
plt.show()
