# class: A-1 | One tip radius is 20 instead of 2: one arm shoots out of the canvas.
"""Outline of a starfish with five arms."""
import matplotlib.pyplot as plt
import numpy as np

# Radius of the outline every 36 degrees: tip, notch, tip, notch ...
radius = np.array([2.0, 0.9, 2.0, 0.9, 2.0, 0.9, 20.0, 0.9, 2.0, 0.9])
angle = np.pi / 2 + np.arange(10) * np.pi / 5

fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(radius * np.cos(angle), radius * np.sin(angle), facecolor="orange", edgecolor="saddlebrown", lw=2)
ax.plot(0, 0, "o", color="saddlebrown", ms=8)
ax.text(0, 0.2, "mouth", ha="center")
ax.set_xlim(-2.6, 2.6)
ax.set_ylim(-2.6, 2.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Starfish seen from below")
plt.show()
