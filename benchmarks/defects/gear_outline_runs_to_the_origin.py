# class: A-1 | gear outline runs to the origin and back
import numpy as np
import matplotlib.pyplot as plt

teeth = 12
pts = []
for k in range(teeth):
    a = 2 * np.pi * k / teeth
    for da, rad in [(0, 1.0), (0.12, 1.25), (0.28, 1.25), (0.4, 1.0)]:
        pts.append((rad * np.cos(a + da), rad * np.sin(a + da)))
pts.append((0, 0))
x, y = zip(*pts)
fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(x, y, facecolor="silver", edgecolor="black", lw=2)
ax.add_patch(plt.Circle((0, 0), 0.25, facecolor="white", edgecolor="black", lw=2))
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Spur gear, 12 teeth")
plt.show()
