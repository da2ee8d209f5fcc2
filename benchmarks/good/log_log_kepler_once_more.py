import numpy as np
import matplotlib.pyplot as plt

planets = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]
a = np.array([0.387, 0.723, 1.0, 1.524, 5.203, 9.537, 19.19, 30.07])
T = np.array([0.241, 0.615, 1.0, 1.881, 11.86, 29.45, 84.02, 164.8])

fig, ax = plt.subplots(figsize=(7, 6))
line = np.array([0.3, 40])
ax.loglog(line, line**1.5, color="gray", linestyle="--", label=r"$T = a^{3/2}$")
ax.loglog(a, T, "o", color="darkorange", markersize=8)
for name, ai, ti in zip(planets, a, T):
    ax.annotate(name, (ai, ti), textcoords="offset points", xytext=(8, -10))
ax.set_xlim(0.25, 80)
ax.set_xlabel("Semi-major axis a (AU)")
ax.set_ylabel("Orbital period T (years)")
ax.set_title("Kepler's Third Law for the Eight Planets")
ax.grid(True, which="major", alpha=0.4)
ax.legend()
plt.tight_layout()
plt.show()
