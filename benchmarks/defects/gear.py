# class: A-1 | One row of the outline stays (0, 0), so the gear contour spikes from the rim to the centre and back.
"""Outline of a twelve-tooth spur gear."""
import matplotlib.pyplot as plt
import numpy as np

# --- Gear parameters -------------------------------------------------
teeth = 12
r_root, r_tip = 2.0, 2.5
pitch = 2 * np.pi / teeth

# --- Build the outline tooth by tooth ---------------------------------
angles, radii = [], []
for k in range(teeth):
    start = k * pitch
    # root, flank, tip, tip, flank, root
    angles.extend([start, start + 0.25 * pitch, start + 0.35 * pitch,
                   start + 0.65 * pitch, start + 0.75 * pitch])
    radii.extend([r_root, r_root, r_tip, r_tip, r_root])

x = np.array(radii) * np.cos(angles)
y = np.array(radii) * np.sin(angles)

# --- One coordinate array for the polygon -----------------------------
outline = np.zeros((len(x) + 1, 2))
outline[:22] = np.column_stack([x, y])[:22]
outline[23:] = np.column_stack([x, y])[22:]

# --- Draw ---------------------------------------------------------------
fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(outline[:, 0], outline[:, 1], facecolor="silver", edgecolor="black", lw=1.5)

# Pitch circle for reference
t = np.linspace(0, 2 * np.pi, 200)
ax.plot(2.25 * np.cos(t), 2.25 * np.sin(t), "--", color="firebrick", lw=1, label="pitch circle")

ax.set_aspect("equal")
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.legend(loc="upper right")
ax.set_title("Spur gear with 12 teeth")
plt.show()
