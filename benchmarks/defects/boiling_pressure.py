# class: e | x and y are swapped against the axis labels and title
import numpy as np
import matplotlib.pyplot as plt

# Boiling point of water at different altitudes
altitude_m = np.array([0, 500, 1000, 1500, 2000, 2500, 3000])
boiling_c = np.array([100.0, 98.3, 96.7, 95.0, 93.3, 91.7, 90.0])

# Boiling point against altitude
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(boiling_c, altitude_m, "s-", color="tab:red", lw=2)

ax.set_xlabel("Altitude (m)")
ax.set_ylabel("Boiling point (°C)")
ax.set_title("Boiling point of water against altitude")
ax.grid(alpha=0.4)
plt.tight_layout()
plt.show()
