# class: A-4 | streamlines far too dense
import numpy as np
import matplotlib.pyplot as plt

g = np.linspace(-3, 3, 150)
X, Y = np.meshgrid(g, g)
fig, ax = plt.subplots(figsize=(5, 5))
ax.streamplot(X, Y, -Y, X - 0.3 * Y, density=9, color="k", linewidth=1.5)
ax.set_title("Focus")
plt.show()
