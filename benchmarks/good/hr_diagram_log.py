import numpy as np
import matplotlib.pyplot as plt

# name: (surface temperature in K, luminosity in Suns, group)
stars = {
    "Sun": (5772, 1.0, "main sequence"), "Sirius A": (9940, 25.4, "main sequence"),
    "Vega": (9600, 40.1, "main sequence"), "Spica": (25300, 20500, "main sequence"),
    "Proxima": (2990, 0.0016, "main sequence"), "Betelgeuse": (3600, 90000, "supergiant"),
    "Rigel": (12100, 120000, "supergiant"), "Arcturus": (4290, 170, "giant"),
    "Aldebaran": (3900, 440, "giant"), "Sirius B": (25000, 0.056, "white dwarf"),
    "Procyon B": (7740, 0.0005, "white dwarf"),
}
marker = {"main sequence": "o", "giant": "s", "supergiant": "*", "white dwarf": "v"}

fig, ax = plt.subplots(figsize=(7, 6))
for group, m in marker.items():
    t, lum = np.array([s[:2] for s in stars.values() if s[2] == group]).T
    ax.loglog(t, lum, m, ms=10, ls="none", label=group)
label_below = {"Sirius A", "Arcturus"}       # their upper neighbours are close
for name, (t, lum, _) in stars.items():
    ax.annotate(name, (t, lum), xytext=(8, -13 if name in label_below else 6), textcoords="offset points", fontsize=9)
ax.set_xlim(40000, 2000)                    # hot stars on the left, as is customary
ax.set_xticks([30000, 10000, 5000, 3000], ["30 000", "10 000", "5 000", "3 000"])
ax.set_xticks([], minor=True)
ax.set_ylim(1e-4, 1e6)
ax.set_xlabel("surface temperature (K)")
ax.set_ylabel("luminosity (Suns)")
ax.set_title("Eleven stars in the Hertzsprung–Russell diagram")
ax.legend(loc="lower left")
plt.show()
