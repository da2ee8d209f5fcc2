# class: b | the comment and the title say heat map, curves are drawn
import numpy as np
import matplotlib.pyplot as plt

# draw a heatmap of temperature over the plate
x = np.linspace(0, 1, 50)
fig, ax = plt.subplots()
for y0 in (0.2, 0.5, 0.8):
    ax.plot(x, y0 * np.sin(np.pi * x))
ax.set_xlabel("x (m)")
ax.set_ylabel("T")
ax.set_title("Heatmap of plate temperature")
plt.show()
