# class: A-4 | eight thousand thick needles on top of each other hide the floor lines and each other
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(1777)
n = 8000
cx, cy = rng.uniform(0, 10, n), rng.uniform(0, 10, n)
phi = rng.uniform(0, np.pi, n)
dx, dy = 0.5 * np.cos(phi), 0.5 * np.sin(phi)

plt.figure(figsize=(7, 7))
for k in range(11):
    plt.axhline(k, color="k", lw=1)
for i in range(n):
    plt.plot([cx[i] - dx[i], cx[i] + dx[i]], [cy[i] - dy[i], cy[i] + dy[i]], color="brown", lw=3)
plt.xlim(-0.5, 10.5)
plt.ylim(-0.5, 10.5)
plt.gca().set_aspect("equal")
plt.title("Buffon's Needle Experiment")
plt.show()
