import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-2, 2, 15), np.linspace(-2, 2, 15))
fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.quiver(x, y, -y, x, np.hypot(x, y), cmap="plasma")
ax.set_aspect("equal")
ax.set_title("Rotation field")
plt.show()
