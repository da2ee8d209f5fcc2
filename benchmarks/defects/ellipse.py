# class: d | Declared closed orbit ends after three quarters.
"""Kepler orbit of a comet around the sun.

The closed ellipse is computed from its semi-major axis and eccentricity;
the sun stands in one focus.
"""
import matplotlib.pyplot as plt
import numpy as np

# Orbital elements
semi_major = 3.0
eccentricity = 0.6
semi_minor = semi_major * np.sqrt(1 - eccentricity ** 2)
focus = semi_major * eccentricity

# The full ellipse in centred coordinates
anomaly = np.linspace(0, 1.5 * np.pi, 300)
x = semi_major * np.cos(anomaly) - focus
y = semi_minor * np.sin(anomaly)

fig, ax = plt.subplots(figsize=(8, 5))

# Closed orbit
ax.plot(x, y, color="steelblue", lw=2, label="closed orbit")

# Sun in the focus
ax.plot(0, 0, "o", color="gold", mec="darkorange", ms=18, label="sun")

# Perihelion and aphelion
ax.plot(semi_major - focus, 0, "r^", ms=9, label="perihelion")
ax.plot(-semi_major - focus, 0, "bv", ms=9, label="aphelion")

ax.set_xlim(-5.5, 2.2)
ax.set_ylim(-3, 4.6)
ax.set_aspect("equal")
ax.set_xlabel("x (au)")
ax.set_ylabel("y (au)")
ax.set_title("Closed elliptical orbit of a comet")
ax.legend(loc="upper right", fontsize=9)
plt.show()
