# class: d | not what its words say: Regular hexagon with side 2
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
t = np.deg2rad(np.arange(0, 360, 60))
ax.plot(2 * np.cos(t), 2 * np.sin(t), "b-", lw=2)
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("Regular hexagon with side 2")
plt.savefig("hexline.png")
