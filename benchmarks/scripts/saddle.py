import matplotlib.pyplot as plt
import numpy as np

u, v = np.meshgrid(np.linspace(-2, 2, 25), np.linspace(-2, 2, 25))
fig = plt.figure(figsize=(6, 5))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(u, v, u**2 - v**2, cmap="coolwarm", edgecolor="none")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Saddle surface")
plt.savefig("saddle.png")
