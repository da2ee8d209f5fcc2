import matplotlib.pyplot as plt
import numpy as np

u, v = np.meshgrid(np.linspace(-2, 2, 25), np.linspace(-2, 2, 25))
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot_surface(u, v, u**2 + v**2, cmap="plasma")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("z = x² + y²")
plt.savefig("out.png")
