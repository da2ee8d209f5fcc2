# class: c | a variable says twenty points, twelve are drawn
import numpy as np
import matplotlib.pyplot as plt

num_points = 20
angles = np.linspace(0, 2 * np.pi, num_points, endpoint=False)[:12]
fig, ax = plt.subplots(figsize=(5, 5))
ax.scatter(np.cos(angles), np.sin(angles), s=60, color="crimson")
ax.set_aspect("equal")
ax.set_title(f"{num_points} points on a circle")
plt.show()
