# class: A-2 | The H-alpha arrow points at empty space 80 nm left of its peak.
"""Visible emission lines of hydrogen (Balmer series) as a spectrum."""
import matplotlib.pyplot as plt
import numpy as np

# Wavelengths in nanometres and relative intensities
lines = [(656.3, 1.00), (486.1, 0.55), (434.0, 0.32), (410.2, 0.20)]
width = 3.0

wavelength = np.linspace(380, 720, 1200)
spectrum = np.zeros_like(wavelength)
for centre, strength in lines:
    spectrum += strength * np.exp(-((wavelength - centre) / width) ** 2)

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(wavelength, spectrum, color="navy")
ax.fill_between(wavelength, spectrum, color="navy", alpha=0.15)

# Arrow from the name of each line to its maximum
labels = [
    (r"H$\alpha$", (576.3, 0.80), (576.3, 1.02)),
    (r"H$\beta$", (486.1, 0.56), (486.1, 0.74)),
    (r"H$\gamma$", (434.0, 0.33), (434.0, 0.51)),
    (r"H$\delta$", (410.2, 0.21), (410.2, 0.39)),
]
for name, tip, text in labels:
    ax.annotate(name, xy=tip, xytext=text, ha="center", fontsize=13,
                arrowprops=dict(arrowstyle="->", color="crimson"))

ax.set_xlim(380, 720)
ax.set_ylim(0, 1.3)
ax.set_xlabel("Wavelength (nm)")
ax.set_ylabel("Relative intensity")
ax.set_title("Balmer series of hydrogen")
ax.grid(alpha=0.3)
plt.show()
