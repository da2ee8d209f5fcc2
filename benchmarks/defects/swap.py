# class: e | The legend gives each phase the colour of another phase.
"""Phases of water along an isobar.

The temperature axis is divided into ice, liquid water and steam.
"""
import matplotlib.pyplot as plt
from matplotlib.patches import Patch

# Temperature ranges at normal pressure in degrees Celsius
ranges = {"ice": (-50, 0), "liquid water": (0, 100), "steam": (100, 150)}
colours = {"ice": "lightcyan", "liquid water": "royalblue", "steam": "lightgray"}

fig, ax = plt.subplots(figsize=(8, 3))

# One coloured band per phase
for phase, (low, high) in ranges.items():
    ax.axvspan(low, high, color=colours[phase])

# Names of the phases for the key
handles = [
    Patch(facecolor="royalblue", edgecolor="black", label="ice"),
    Patch(facecolor="lightgray", edgecolor="black", label="liquid water"),
    Patch(facecolor="lightcyan", edgecolor="black", label="steam"),
]
ax.legend(handles=handles, loc="upper center", bbox_to_anchor=(0.5, -0.25), ncol=3)

# Transition temperatures
for temperature, name in [(0, "melting"), (100, "boiling")]:
    ax.axvline(temperature, color="black", lw=1)
    ax.text(temperature + 2, 0.85, name, fontsize=10)

ax.set_xlim(-50, 150)
ax.set_yticks([])
ax.set_xlabel("Temperature (°C)")
ax.set_title("Phases of water at normal pressure")
fig.tight_layout()
plt.show()
