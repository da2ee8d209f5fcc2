"""A curve that lies on zero is still a curve: ideal diode in reverse and forward bias."""
import numpy as np
import matplotlib.pyplot as plt

voltage = np.linspace(-1, 0.7, 400)
current = 1e-9 * (np.exp(voltage / 0.0352) - 1)     # I_s = 1 nA, n V_T = 35.2 mV

fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.plot(voltage, current * 1e3, color="darkred", lw=2)
ax.axhline(0, color="gray", lw=0.6)
ax.axvline(0, color="gray", lw=0.6)
ax.set_xlabel("U (V)")
ax.set_ylabel("I (mA)")
ax.set_title("Characteristic of a silicon diode")
plt.show()
