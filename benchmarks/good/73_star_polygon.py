import numpy as np
import matplotlib.pyplot as plt

k = np.arange(8) * 3 % 7
t = np.pi / 2 + 2 * np.pi * k / 7
fig, ax = plt.subplots(figsize=(5, 5))
ax.plot(np.cos(t), np.sin(t), "-", color="darkorange", lw=2)
ax.plot(np.cos(t[:-1]), np.sin(t[:-1]), "ko", ms=7)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Star polygon {7/3}")
plt.show()
