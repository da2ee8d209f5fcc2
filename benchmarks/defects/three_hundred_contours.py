# class: A-4 | so many levels that they merge
import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-3, 3, 200), np.linspace(-3, 3, 200))
fig, ax = plt.subplots(figsize=(6, 5))
ax.contour(x, y, np.sin(x * y) + x**2, levels=300, colors="k", linewidths=1)
ax.set_title("Potential")
plt.show()
