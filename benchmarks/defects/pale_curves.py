# class: low_contrast | The three curves are near-white on white and invisible.
import numpy as np
import matplotlib.pyplot as plt

# Planck radiation curves
h, c, kB = 6.626e-34, 2.998e8, 1.381e-23
wavelength = np.linspace(0.1e-6, 3e-6, 500)
temperatures = [4000, 5000, 6000]
colors = ["#fffdf5", "#fdfdfa", "#fbfdff"]


def planck(lam, T):
    return 2 * h * c**2 / lam**5 / (np.exp(h * c / (lam * kB * T)) - 1)


fig, ax = plt.subplots(figsize=(8, 5))
for T, color in zip(temperatures, colors):
    ax.plot(wavelength * 1e6, planck(wavelength, T) / 1e13, color=color, lw=2, label=f"{T} K")

ax.set_xlabel("Wavelength (µm)")
ax.set_ylabel(r"Spectral radiance ($10^{13}$ W sr$^{-1}$ m$^{-3}$)")
ax.set_title("Black-body radiation")
ax.set_xlim(0, 3)
ax.set_ylim(0, 3.5)
ax.legend(title="Temperature")
plt.tight_layout()
plt.show()
