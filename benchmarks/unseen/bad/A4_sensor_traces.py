# class: A-4 | 150 opaque sine curves on top of each other: no trace can be followed.
import numpy as np
import matplotlib.pyplot as plt

n_sensors = 150
t = np.linspace(0, 10, 800)
rng = np.random.default_rng(8)
frequency = rng.uniform(1.5, 6.0, n_sensors)
phase = rng.uniform(0, 2 * np.pi, n_sensors)

fig, ax = plt.subplots(figsize=(8, 5))
for k in range(n_sensors):
    ax.plot(t, np.sin(2 * np.pi * frequency[k] * t + phase[k]), lw=1.8)
ax.set_title("Vibration of each of the 150 sensors over time")
ax.set_xlabel("time (s)")
ax.set_ylabel("acceleration (m/s²)")
ax.set_xlim(0, 10)
fig.tight_layout()
plt.show()
