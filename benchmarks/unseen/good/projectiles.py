import numpy as np
import matplotlib.pyplot as plt

g, v0 = 9.81, 20.0

fig, ax = plt.subplots(figsize=(8, 4.5))
for degrees in (15, 30, 45, 60, 75):
    angle = np.radians(degrees)
    flight_time = 2 * v0 * np.sin(angle) / g
    t = np.linspace(0, flight_time, 200)
    ax.plot(v0 * np.cos(angle) * t, v0 * np.sin(angle) * t - g * t**2 / 2, lw=2, label=f"{degrees}°")

ax.set_title("Five launch angles: the range is greatest at 45°, equal at 30° and 60°")
ax.set_xlabel("horizontal distance (m)")
ax.set_ylabel("height (m)")
ax.set_ylim(0, 21)
ax.set_xlim(0, 44)
ax.legend(title="launch angle")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
