# class: d | the closed complete orbit is only its upper half
import numpy as np
import matplotlib.pyplot as plt

# Orbit of a comet: semi-major axis (AU) and eccentricity
a = 3.5
e = 0.7
b = a * np.sqrt(1 - e**2)

# Eccentric anomaly over one complete revolution
E = np.linspace(0, np.pi, 300)
x = a * (np.cos(E) - e)
y = b * np.sin(E)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, y, color="slateblue", lw=2, label="complete orbit")

# Sun in the focus
ax.plot(0, 0, "o", color="gold", markersize=16, markeredgecolor="orange")
ax.text(0, -0.55, "Sun", ha="center")

ax.set_xlim(-6.8, 2)
ax.set_ylim(-3.2, 3.2)
ax.set_aspect("equal")
ax.set_xlabel("x (AU)")
ax.set_ylabel("y (AU)")
ax.set_title("Closed elliptical orbit of a comet")
ax.legend(loc="upper right")
ax.grid(alpha=0.3)
plt.show()
