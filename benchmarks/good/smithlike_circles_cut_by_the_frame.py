import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
for r in range(1, 9):
    ax.add_patch(plt.Circle((0, 0), r, fill=False, color="steelblue"))
    ax.add_patch(plt.Circle((4, 0), r, fill=False, color="tomato"))
ax.set_xlim(-5, 9)
ax.set_ylim(-6, 6)
ax.set_aspect("equal")
ax.set_title("Two sources")
plt.show()
