# class: A-3 | a 3-D box without a surface
import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection="3d")
u = np.linspace(-2, 2, 30)
ax.set_xlim(u[0], u[-1])
ax.set_ylim(u[0], u[-1])
ax.set_zlim(0, 4)
ax.set_xlabel("X")
ax.set_ylabel("Y")
ax.set_zlabel("Z")
ax.set_title("Paraboloid z = x² + y²")
plt.show()
