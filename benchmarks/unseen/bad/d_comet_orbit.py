# class: d | Only the upper half of the ellipse is drawn though a full closed orbit is declared.
import numpy as np
import matplotlib.pyplot as plt

a = 17.8            # semi-major axis in AU
e = 0.967           # eccentricity
b = a * np.sqrt(1 - e**2)
c = a * e

x = np.linspace(-a, a, 500)
y = b * np.sqrt(1 - (x / a) ** 2)

fig, ax = plt.subplots(figsize=(10, 4.5))
ax.plot(x + c, y, color="teal", lw=2, label="orbit of the comet")
ax.plot(0, 0, "o", color="orange", ms=12, label="Sun")
ax.plot([c - a, c + a], [0, 0], "|", color="black", ms=14)
ax.annotate("perihelion", (c - a, 0), xytext=(4, -28), textcoords="offset points")
ax.annotate("aphelion", (c + a, 0), xytext=(0, -28), textcoords="offset points", ha="center")
ax.set_title("One full revolution of Halley's comet: closed elliptical orbit")
ax.set_xlabel("x (AU)")
ax.set_ylabel("y (AU)")
ax.set_xlim(-3, 38)
ax.set_ylim(-7, 7)
ax.set_aspect("equal")
ax.legend(loc="upper right")
ax.grid(alpha=0.3)
plt.show()
