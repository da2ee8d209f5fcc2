# class: A-3 | the data are in nanometers but the x limits are in micrometers, so nothing shows
import numpy as np
import matplotlib.pyplot as plt

wavelength_nm = np.linspace(200, 3000, 400)
h, c, k = 6.626e-34, 2.998e8, 1.381e-23

fig, ax = plt.subplots(figsize=(8, 5))
for temperature, color in [(4000, "red"), (5000, "orange"), (6000, "blue")]:
    lam = wavelength_nm * 1e-9
    radiance = 2 * h * c**2 / lam**5 / (np.exp(h * c / (lam * k * temperature)) - 1)
    ax.plot(wavelength_nm, radiance / 1e13, color=color, label=f"{temperature} K")

ax.set_xlim(0.2, 3.0)
ax.set_ylim(0, 4)
ax.set_xlabel("Wavelength (µm)")
ax.set_ylabel("Spectral radiance (10$^{13}$ W m$^{-3}$ sr$^{-1}$)")
ax.set_title("Blackbody Radiation Curves")
ax.legend()
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
