# class: A-5 | The limits run to 100 while the data fill only 0-5, so the drawing is squeezed in a corner of a blank sheet.
import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 200)

fig, ax = plt.subplots(figsize=(7, 7))
ax.fill(3 + 2 * np.cos(theta), 3 + 2 * np.sin(theta), color="lightgreen", ec="darkgreen")
ax.plot([3, 5], [3, 3], color="black")
ax.plot(3, 3, "ko", ms=3)
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_title("Circle of radius 2 cm centred at (3, 3)")
plt.show()
