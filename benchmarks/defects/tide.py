# class: code.external | Depends on an external CSV file when it is present.
import os

import matplotlib.pyplot as plt
import numpy as np

if os.path.exists("tide_gauge.csv"):
    hours, level = np.loadtxt("tide_gauge.csv", delimiter=",", unpack=True)
else:
    hours = np.linspace(0, 48, 97)
    level = 1.5 * np.sin(2 * np.pi * hours / 12.42)

fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(hours, level, color="navy")
ax.fill_between(hours, level, -2, color="skyblue", alpha=0.5)
ax.set_ylim(-2, 2)
ax.set_xlabel("Time (h)")
ax.set_ylabel("Water level (m)")
ax.set_title("Semidiurnal tide")
plt.show()
