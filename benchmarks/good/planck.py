import numpy as np
import matplotlib.pyplot as plt

h = 6.62607015e-34   # Planck constant, J s
c = 2.99792458e8     # speed of light, m/s
kB = 1.380649e-23    # Boltzmann constant, J/K

wavelength = np.linspace(1e-7, 3e-6, 400)
fig, ax = plt.subplots()
for T in (3000, 4000, 5000, 5800):
    B = 2 * h * c**2 / wavelength**5 / (np.exp(h * c / (wavelength * kB * T)) - 1)
    ax.plot(wavelength * 1e9, B * 1e-12, label=f"{T} K")
ax.set_xlabel("Wavelength (nm)")
ax.set_ylabel("Spectral radiance (kW sr$^{-1}$ m$^{-2}$ nm$^{-1}$)")
ax.legend()
ax.set_title("Black-body spectra")
plt.savefig("a.png")
