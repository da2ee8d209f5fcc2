# class: A-3 | limits exclude all data
import numpy as np
import matplotlib.pyplot as plt

wavelength = np.linspace(400e-9, 700e-9, 300)
intensity = np.exp(-((wavelength - 550e-9) ** 2) / (2 * (40e-9) ** 2))
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(wavelength, intensity, color="green", lw=2)
ax.set_xlim(400, 700)
ax.set_ylim(0, 1.1)
ax.set_xlabel("wavelength (nm)")
ax.set_ylabel("relative intensity")
ax.set_title("Emission spectrum")
plt.show()
