import numpy as np
import matplotlib.pyplot as plt

turns = 4
t = np.linspace(0, 2 * np.pi * turns, 600)
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(np.cos(t), np.sin(t), t / (2 * np.pi), lw=2, color="purple")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("turn")
ax.set_title("Helix with 4 turns")
plt.savefig("a.png")
