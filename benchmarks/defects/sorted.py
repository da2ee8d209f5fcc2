# class: e | Declared descending by melting point, sorted by name instead.
"""Melting points of metals, sorted from the highest to the lowest."""
import matplotlib.pyplot as plt

melting = {"tungsten": 3422, "iron": 1538, "copper": 1085, "aluminium": 660, "lead": 327}
ordered = sorted(melting.items(), key=lambda item: item[0])

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar([m for m, _ in ordered], [t for _, t in ordered], color="firebrick")
ax.set_ylabel("Melting point (°C)")
ax.set_title("Metals in descending order of melting point")
plt.show()
