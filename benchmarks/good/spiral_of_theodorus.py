import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
angle = 0
for n in range(1, 14):
    r, s = np.sqrt(n), np.sqrt(n + 1)
    nxt = angle + np.arctan(1 / r)
    ax.fill([0, r * np.cos(angle), s * np.cos(nxt)], [0, r * np.sin(angle), s * np.sin(nxt)], color=plt.cm.rainbow(n / 13), alpha=0.6, ec="k")
    angle = nxt
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Spiral of Theodorus")
plt.show()
