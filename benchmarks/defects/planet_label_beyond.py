# class: A-2 | the label of a planet lies across the picture
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 7))
theta = np.linspace(0, 2 * np.pi, 200)
ax.plot(3 * np.cos(theta), 3 * np.sin(theta), "k:", lw=1)
ax.scatter([0], [0], s=400, c="gold", edgecolors="orange")
ax.scatter([3 * np.cos(0.7)], [3 * np.sin(0.7)], s=80, c="steelblue")
ax.annotate("Earth", xy=(-4.2, -4.0), xytext=(-2.5, -4.6), arrowprops=dict(arrowstyle="->"))
ax.annotate("Sun", xy=(0, 0), xytext=(0.6, -1.2), arrowprops=dict(arrowstyle="->"))
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.set_title("Orbit of the Earth")
plt.show()
