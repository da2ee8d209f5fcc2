# class: d | each cell of the honeycomb lacks one edge because the first vertex is not repeated
import matplotlib.pyplot as plt
import numpy as np

ang = np.radians(np.arange(0, 360, 60))
fig, ax = plt.subplots(figsize=(7, 6))
for row in range(4):
    for col in range(5):
        cx, cy = 2.2 * col, 2.2 * row
        ax.plot(cx + np.cos(ang), cy + np.sin(ang), color="darkorange", lw=2.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Twenty closed hexagonal cells")
plt.show()
