# class: A-1 | the outline's points are sorted by x instead of by angle, so the path zigzags across the gear
import numpy as np
import matplotlib.pyplot as plt

num_teeth = 12
outer_radius = 2.0
inner_radius = 1.6

points = []
for i in range(num_teeth):
    a = 2 * np.pi * i / num_teeth
    b = a + np.pi / num_teeth
    points.append((outer_radius * np.cos(a), outer_radius * np.sin(a)))
    points.append((inner_radius * np.cos(b), inner_radius * np.sin(b)))
points = sorted(points)
points.append(points[0])
xs, ys = zip(*points)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(xs, ys, color="dimgray", linewidth=2.5)
ax.add_patch(plt.Circle((0, 0), 0.4, facecolor="lightgray", edgecolor="dimgray", linewidth=2, zorder=3))
ax.set_aspect("equal")
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-2.5, 2.5)
ax.axis("off")
ax.set_title("Spur Gear with 12 Teeth")
plt.show()
