# class: A-1 | The left semicircle uses degrees as radians: the outline scribbles to and fro over the left end.
import numpy as np
import matplotlib.pyplot as plt

# --- Track dimensions (metres) ---
straight = 84.0
radius = 36.0
half = straight / 2

# --- Build the outline from four parts ---
bottom = np.column_stack([np.linspace(-half, half, 40), np.full(40, -radius)])

phi = np.linspace(-np.pi / 2, np.pi / 2, 60)
right = np.column_stack([half + radius * np.cos(phi), radius * np.sin(phi)])

top = np.column_stack([np.linspace(half, -half, 40), np.full(40, radius)])

phi = np.linspace(90, 270, 60)
left = np.column_stack([-half + radius * np.cos(phi), radius * np.sin(phi)])

outline = np.vstack([bottom, right, top, left, bottom[:1]])

# --- Draw the track ---
fig, ax = plt.subplots(figsize=(9, 5))
ax.fill(outline[:, 0], outline[:, 1], color="#cfe8cf")
ax.plot(outline[:, 0], outline[:, 1], color="#b03a2e", lw=4)

# --- Dimension labels ---
ax.text(0, -radius - 8, "84 m", ha="center", va="center", fontsize=12)
ax.text(half + 15, 4, "r = 36 m", ha="center", va="center", fontsize=11)

ax.set_aspect("equal")
ax.set_xlim(-90, 90)
ax.set_ylim(-52, 48)
ax.set_title("Outline of a running track")
ax.axis("off")
plt.show()
