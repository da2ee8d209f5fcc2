# class: code.chance | seeded, but nothing has a structure
import random
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

random.seed(5)
fig, ax = plt.subplots(figsize=(6, 6))
for _ in range(25):
    x, y = random.uniform(0, 10), random.uniform(0, 10)
    color = (random.random(), random.random(), random.random())
    if random.random() < 0.5:
        ax.add_patch(Circle((x, y), random.uniform(0.2, 0.6), color=color))
    else:
        ax.add_patch(Rectangle((x, y), random.uniform(0.3, 1), random.uniform(0.3, 1), color=color))
ax.set_xlim(-1, 11.5)
ax.set_ylim(-1, 11.5)
ax.set_aspect("equal")
plt.show()
