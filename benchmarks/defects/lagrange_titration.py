# class: A-1 | the interpolating polynomial through all points overshoots with enormous spikes although called a smooth titration curve
import numpy as np
import matplotlib.pyplot as plt
from scipy.interpolate import lagrange

volume = np.arange(0, 32, 2)
pH = np.array([2.9, 3.1, 3.3, 3.5, 3.7, 3.9, 4.2, 4.5, 5.0, 8.7, 11.0, 11.4, 11.6, 11.7, 11.8, 11.9])

fine = np.linspace(0, 30, 400)
curve = lagrange(volume, pH)(fine)

plt.figure(figsize=(7, 5))
plt.plot(volume, pH, "ko", label="measured")
plt.plot(fine, curve, "r-", label="smooth titration curve")
plt.xlabel("volume of NaOH (mL)")
plt.ylabel("pH")
plt.title("Titration of Acetic Acid with Sodium Hydroxide")
plt.legend()
plt.grid(True)
plt.show()
