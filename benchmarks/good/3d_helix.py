import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 8 * np.pi, 400)
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(np.cos(t), np.sin(t), t / (2 * np.pi), lw=2)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Helix with four turns")
plt.show()
