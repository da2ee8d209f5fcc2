import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 6 * np.pi, 300)
fig = plt.figure(figsize=(5, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(np.cos(t), np.sin(t), t / 6, lw=2, color="tab:purple")
ax.scatter([1, 1], [0, 0], [0, np.pi], color="k")
ax.text(1, 0, 0, "start")
ax.set_title("Helix with three turns")
fig.savefig("helix.png", dpi=120)
