import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(6, 6))
# hub and 8 satellites placed evenly around it
for i in range(8):
    angle = np.radians(i * 45)
    x, y = 3 * np.cos(angle), 3 * np.sin(angle)
    ax.plot([0, x], [0, y], color="gray", zorder=1)
    ax.scatter(x, y, s=300, color="skyblue", zorder=2)
ax.scatter(0, 0, s=600, color="orange", zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Star network: a hub with 8 evenly spaced satellites")
plt.savefig("a.png")
