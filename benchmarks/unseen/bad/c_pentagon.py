# class: c | linspace repeats the endpoint: the 'regular pentagon' has four sides.
import numpy as np
import matplotlib.pyplot as plt

sides = 5
angles = np.linspace(0, 2 * np.pi, sides) + np.pi / 2
x, y = np.cos(angles), np.sin(angles)

fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.fill(x, y, facecolor="#cfe8cf", edgecolor="darkgreen", lw=2.5)
ax.add_patch(plt.Circle((0, 0), 1, fill=False, ls="--", color="gray"))
ax.plot(x, y, "o", color="darkgreen", ms=7)
ax.plot(0, 0, "k.", ms=8)
ax.text(0.05, 0.05, "O", fontsize=13)
ax.set_title("Regular pentagon inscribed in a circle")
ax.set_xlim(-1.25, 1.25)
ax.set_ylim(-1.25, 1.25)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
