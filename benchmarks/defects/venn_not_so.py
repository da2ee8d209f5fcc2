# class: a | not what its words say: Three intersecting circles
import numpy as np
import matplotlib.pyplot as plt

# Three intersecting circles (Venn diagram)
fig, ax = plt.subplots(figsize=(6, 6))
radius = 1.0
offset = 2.4
angles = np.deg2rad([90, 210, 330])
colors = ["tomato", "skyblue", "gold"]
for angle, color, name in zip(angles, colors, ["A", "B", "C"]):
    cx, cy = offset * np.cos(angle), offset * np.sin(angle)
    ax.add_patch(plt.Circle((cx, cy), radius, color=color, alpha=0.5))
    ax.text(cx, cy, name, ha="center", va="center", fontsize=14)
ax.set_xlim(-4, 4)
ax.set_ylim(-4, 4)
ax.set_aspect("equal")
ax.set_title("Three intersecting circles")
plt.savefig("venn.png")
