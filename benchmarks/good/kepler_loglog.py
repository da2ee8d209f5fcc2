import numpy as np
import matplotlib.pyplot as plt

# Semi-major axis (AU) and period (years) of the eight planets
axis_au = np.array([0.387, 0.723, 1.0, 1.524, 5.203, 9.58, 19.2, 30.05])
period = np.array([0.241, 0.615, 1.0, 1.881, 11.86, 29.45, 84.0, 164.8])
guide = np.array([0.3, 40])

fig, ax = plt.subplots(figsize=(6.5, 5))
ax.loglog(axis_au, period, "o", color="darkblue", label="8 planets")
ax.loglog(guide, guide ** 1.5, color="gray", lw=1, label="slope 3/2")
ax.set_xlabel("semi-major axis (AU)")
ax.set_ylabel("period (years)")
ax.grid(alpha=0.3, which="both")
ax.legend()
ax.set_title("Kepler's third law on log-log axes")
plt.show()
