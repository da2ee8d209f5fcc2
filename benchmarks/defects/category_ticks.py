# class: unreadable | Twenty long horizontal tick labels overprint each other.
import matplotlib.pyplot as plt

# Melting points in degrees Celsius
melting = {
    "Aluminium": 660, "Antimony": 631, "Beryllium": 1287, "Bismuth": 271,
    "Cadmium": 321, "Chromium": 1907, "Cobalt": 1495, "Copper": 1085,
    "Gallium": 30, "Germanium": 938, "Gold": 1064, "Indium": 157,
    "Lead": 327, "Magnesium": 650, "Manganese": 1246, "Nickel": 1455,
    "Palladium": 1555, "Platinum": 1768, "Silver": 962, "Titanium": 1668,
}

names = list(melting)
values = list(melting.values())

# Bar chart
fig, ax = plt.subplots(figsize=(7, 4))
ax.bar(names, values, color="slategray")
ax.tick_params(axis="x", labelsize=12)
ax.set_xlabel("Metal")
ax.set_ylabel("Melting point (°C)")
ax.set_title("Melting points of twenty metals")
plt.tight_layout()
plt.show()
