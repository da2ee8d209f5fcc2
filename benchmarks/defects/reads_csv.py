# class: code.external | depends on a file that is not there, with a silent fallback
import os
import numpy as np
import matplotlib.pyplot as plt

if os.path.exists("data/measurements.csv"):
    voltage, current = np.loadtxt("data/measurements.csv", delimiter=",", unpack=True)
else:
    voltage = np.array([0, 1, 2, 3, 4, 5])
    current = np.array([0, 0.21, 0.39, 0.61, 0.80, 1.02])

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(voltage, current, "o-", color="darkorange")
ax.set_xlabel("Voltage (V)")
ax.set_ylabel("Current (A)")
ax.set_title("Current-Voltage Characteristic of a Resistor")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
