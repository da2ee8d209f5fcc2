# class: A-1 | stray lines join separate circles
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 200)
xs, ys = [], []
for cx, cy, r in [(-2.2, 1, 1), (0, 1, 1), (2.2, 1, 1), (-1.1, 0, 1), (1.1, 0, 1)]:
    xs.extend(cx + r * np.cos(t))
    ys.extend(cy + r * np.sin(t))
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(xs, ys, color="royalblue", lw=3)
ax.set_aspect("equal")
ax.set_title("Five interlocking rings")
ax.axis("off")
plt.show()
