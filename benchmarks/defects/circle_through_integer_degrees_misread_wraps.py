# class: A-1 | circle through integer degrees misread, wraps shuffled
import numpy as np
import matplotlib.pyplot as plt

k = np.arange(72)
t = np.radians(k * 5 * 29 % 360 + (k % 3) * 11)
fig, ax = plt.subplots(figsize=(5, 5))
ax.plot(2 * np.cos(t), 2 * np.sin(t), "b-", lw=1.5)
ax.plot(0, 0, "ko")
ax.set_aspect("equal")
ax.set_title("Circle of radius 2")
plt.show()
