import matplotlib.pyplot as plt

melting = {
    "Hafnium carbide": 3958, "Tungsten carbide": 2870, "Magnesium oxide": 2852, "Boron carbide": 2763,
    "Silicon carbide": 2730, "Zirconium dioxide": 2715, "Aluminium oxide": 2072,
    "Silicon nitride": 1900, "Titanium dioxide": 1843,
}

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(list(melting), list(melting.values()), color="slategray")
plt.setp(ax.get_xticklabels(), rotation=40, ha="right")
ax.set_ylabel("Melting point (°C)")
ax.set_title("Melting points of nine technical ceramics in descending order")
fig.tight_layout()
plt.show()
