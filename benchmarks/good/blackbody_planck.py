import numpy as np
import matplotlib.pyplot as plt
from scipy.constants import c, h, k

wavelength = np.linspace(100e-9, 3000e-9, 600)
fig, ax = plt.subplots(figsize=(7.5, 4.8))
ax.axvspan(380, 750, color="khaki", alpha=0.4, label="visible light")
for T, color in ((6000, "tab:blue"), (5000, "tab:green"), (4000, "tab:red")):
    B = 2 * h * c**2 / wavelength**5 / np.expm1(h * c / (wavelength * k * T))
    ax.plot(wavelength * 1e9, B / 1e12, color=color, label=f"{T} K")
    peak = B.argmax()
    ax.plot(wavelength[peak] * 1e9, B[peak] / 1e12, "v", color=color)

ax.set(xlabel="wavelength (nm)", ylabel=r"radiance (kW sr$^{-1}$ m$^{-2}$ nm$^{-1}$)", xlim=(100, 3000), ylim=(0, 35),
       title="Wien: the hotter the body, the shorter the peak wavelength")
ax.legend()
plt.show()
