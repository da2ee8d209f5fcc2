# class: A-3 | x limits are in nm while the data are in eV: the axes show no curve.
import numpy as np
import matplotlib.pyplot as plt

# Absorption bands: centre (eV), width (eV), height
bands = [(1.9, 0.08, 0.6), (2.3, 0.10, 1.0), (2.8, 0.12, 0.75)]

energy = np.linspace(1.5, 3.3, 600)


def spectrum(e, bands):
    """Sum of Gaussian bands."""
    total = np.zeros_like(e)
    for centre, width, height in bands:
        total += height * np.exp(-((e - centre) ** 2) / (2 * width ** 2))
    return total


absorbance = spectrum(energy, bands)

# Plot
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(energy, absorbance, color="indigo", lw=2)
ax.set_xlim(400, 750)
ax.set_ylim(0, 1.2)
ax.set_xlabel("Photon energy")
ax.set_ylabel("Absorbance")
ax.set_title("Absorption spectrum of a dye")
ax.grid(alpha=0.3)
plt.savefig("spectrum.png")
