import numpy as np
import matplotlib.pyplot as plt

balmer = {656.3: "red", 486.1: "cyan", 434.0: "blueviolet", 410.2: "mediumorchid"}

fig, ax = plt.subplots(figsize=(8, 3), facecolor="black")
ax.set_facecolor("black")
for wavelength, colour in balmer.items():
    ax.axvline(wavelength, color=colour, lw=3)
    ax.text(wavelength, 1.03, f"{wavelength:g}", color="white", ha="center", transform=ax.get_xaxis_transform())
ax.set_xlim(390, 700)
ax.set_yticks([])
ax.set_xlabel("wavelength (nm)", color="white")
ax.tick_params(colors="white")
ax.set_title("Four Balmer lines of hydrogen", color="white", pad=22)
fig.tight_layout()
plt.show()
