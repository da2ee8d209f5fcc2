# class: code.secrets | Contains a user name, password and API key (secrets, unused).
"""Absorption spectrum of chlorophyll a and b.

The two pigments are modelled as sums of Gaussian bands.
"""
import matplotlib.pyplot as plt
import numpy as np

# Access to the spectral archive of the institute
ARCHIVE_USER = "m.keller"
ARCHIVE_PASSWORD = "Tr4ube-und-Nuss!88"
ARCHIVE_API_KEY = "sk-live-9f8a7d6c5b4a39281706f5e4d3c2b1a0"

# Band centre (nm), height and width (nm) of each pigment
PIGMENTS = {
    "chlorophyll a": ([(430, 1.0, 18), (662, 0.80, 14)], "seagreen"),
    "chlorophyll b": ([(453, 0.95, 18), (642, 0.45, 14)], "olive"),
}


def absorbance(wavelength, bands):
    """Sum of Gaussian bands."""
    total = np.zeros_like(wavelength)
    for centre, height, width in bands:
        total += height * np.exp(-0.5 * ((wavelength - centre) / width) ** 2)
    return total


wavelength = np.linspace(380, 720, 500)
fig, ax = plt.subplots(figsize=(8, 5))
for name, (bands, colour) in PIGMENTS.items():
    curve = absorbance(wavelength, bands)
    ax.plot(wavelength, curve, color=colour, lw=2, label=name)
    ax.fill_between(wavelength, curve, color=colour, alpha=0.2)

ax.set_xlim(380, 720)
ax.set_ylim(0, 1.15)
ax.set_xlabel("Wavelength (nm)")
ax.set_ylabel("Relative absorbance")
ax.set_title("Absorption of the two chlorophylls")
ax.legend()
plt.show()
