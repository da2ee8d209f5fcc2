# class: b | Title and comment declare arrows of a vector field but a colour map of speed is drawn.
import matplotlib.pyplot as plt
import numpy as np

# Vector field of a saddle point, drawn with arrows
x, y = np.meshgrid(np.linspace(-2, 2, 60), np.linspace(-2, 2, 60))
u, v = x, -y

fig, ax = plt.subplots(figsize=(6, 5))
image = ax.pcolormesh(x, y, np.hypot(u, v), cmap="viridis", shading="auto")
fig.colorbar(image, ax=ax, label="speed")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Arrows of the vector field (x, -y)")
plt.show()
