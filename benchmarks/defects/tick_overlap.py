# class: unreadable | The long category labels are unrotated and run into each other, giving unreadable text on text.
import matplotlib.pyplot as plt

melting = {
    "Tungsten carbide": 2870, "Silicon carbide": 2730, "Aluminium oxide": 2072,
    "Zirconium dioxide": 2715, "Magnesium oxide": 2852, "Titanium dioxide": 1843,
    "Silicon nitride": 1900, "Boron carbide": 2763, "Hafnium carbide": 3958,
}

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar(list(melting), list(melting.values()), color="slategray")
ax.set_ylabel("Melting point (°C)")
ax.set_title("Melting points of technical ceramics")
ax.tick_params(axis="x", labelsize=11)
plt.show()
