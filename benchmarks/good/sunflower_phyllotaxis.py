import matplotlib.pyplot as plt
import numpy as np

n = np.arange(800)
angle = np.pi * (3 - np.sqrt(5)) * n
r = np.sqrt(n)
fig, ax = plt.subplots(figsize=(6.5, 6.5))
ax.scatter(r * np.cos(angle), r * np.sin(angle), s=8 + 0.05 * n, c=n, cmap="copper")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Sunflower pattern of 800 seeds at the golden angle")
plt.show()
