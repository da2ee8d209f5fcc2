import numpy as np
import matplotlib.pyplot as plt

TURNS = 4
t = np.linspace(0, 2 * np.pi * TURNS, 600)

ax = plt.figure(figsize=(6, 6.5)).add_subplot(projection="3d")
ax.plot(np.cos(t), np.sin(t), t / (2 * np.pi), color="crimson", lw=2.5)
ax.plot([0, 0], [0, 0], [0, TURNS], color="gray", ls="--")
for k in range(TURNS + 1):
    ax.scatter(1, 0, k, color="navy", s=40)
ax.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1], zticks=range(TURNS + 1))
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z (pitches)")
ax.set_title("Right-handed helix: four turns, five marked points above each other")
plt.show()
