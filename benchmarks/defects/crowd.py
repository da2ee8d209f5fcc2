# class: A-5 | Thirty long horizontal tick labels overlap into a black band.
"""Hardness of minerals and metals measured on one scale.

A bar chart compares the Vickers hardness of thirty materials.
"""
import matplotlib.pyplot as plt
import numpy as np

# Material names and hardness values (HV, rounded)
materials = [
    "Talc schist", "Gypsum plaster", "Calcite crystal", "Fluorite crystal", "Apatite crystal",
    "Orthoclase feldspar", "Quartz crystal", "Topaz crystal", "Corundum crystal", "Soft annealed iron",
    "Mild carbon steel", "Stainless steel", "Hardened tool steel", "Grey cast iron", "Annealed copper",
    "Cold-rolled copper", "Cartridge brass", "Phosphor bronze", "Pure aluminium", "Duralumin alloy",
    "Pure titanium", "Titanium alloy", "Pure nickel", "Nickel superalloy", "Pure tungsten",
    "Pure chromium", "Soda-lime glass", "Fused silica", "Zirconia ceramic", "Silicon nitride",
]
hardness = np.array([
    20, 45, 110, 190, 540, 800, 1100, 1430, 2060, 80,
    130, 200, 750, 210, 50, 110, 120, 150, 20, 140,
    160, 340, 100, 420, 400, 1060, 520, 900, 1250, 1550,
])

fig, ax = plt.subplots(figsize=(7, 5))
bars = ax.bar(np.arange(len(materials)), hardness, color="slateblue", edgecolor="black")

# Axis decoration: one name below every bar
ax.set_xticks(np.arange(len(materials)))
ax.set_xticklabels(materials, fontsize=11)
ax.set_ylabel("Vickers hardness (HV)")
ax.set_title("Hardness of thirty materials")

# Horizontal guides
ax.grid(axis="y", alpha=0.3)
ax.set_axisbelow(True)
ax.set_ylim(0, 2300)
plt.show()
