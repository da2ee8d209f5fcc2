# class: d | the five-pointed star misses its last stroke
import numpy as np
import matplotlib.pyplot as plt

angles = np.pi / 2 + np.arange(5) * 2 * np.pi / 5
order = [0, 2, 4, 1, 3]
x = np.cos(angles)[order]
y = np.sin(angles)[order]

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="darkgoldenrod", linewidth=3)
ax.set_aspect("equal")
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.3, 1.3)
ax.axis("off")
ax.set_title("Pentagram Drawn in One Closed Stroke")
plt.show()
