import numpy as np
import matplotlib.pyplot as plt

TURNS = 4
t = np.linspace(0, 2 * np.pi * TURNS, 600)

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(np.cos(t), np.sin(t), t / (2 * np.pi), color="teal", lw=2.5)
ax.plot([0, 0], [0, 0], [0, TURNS], "k--", lw=1)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z (pitch units)")
ax.set_title("Helix of four turns about the z-axis")
plt.show()
