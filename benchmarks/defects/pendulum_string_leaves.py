# class: A-1 | a line runs out of the picture
import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(5, 5))
ax = fig.add_axes([0.12, 0.12, 0.76, 0.76])
angle = np.radians(35)
length = 1.9
ax.plot([0, length * np.sin(angle)], [0, -length * np.cos(angle)], color="saddlebrown", lw=3, clip_on=False)
ax.plot([-0.4, 0.4], [0, 0], color="black", lw=6)
ax.plot([0, 0], [0, -0.8], "k--")
ax.set_xlim(-0.6, 0.6)
ax.set_ylim(-0.9, 0.2)
ax.set_title("Simple pendulum")
plt.show()
