# class: d | the full circle is left open below the x axis on the right
import numpy as np
import matplotlib.pyplot as plt

# Unit circle with the angle 50 degrees
theta = np.radians(np.arange(0, 330, 3))
angle = np.radians(50)

fig, ax = plt.subplots(figsize=(6, 6))

# Full circle
ax.plot(np.cos(theta), np.sin(theta), color="navy", lw=2)

# Radius, sine and cosine
px, py = np.cos(angle), np.sin(angle)
ax.plot([0, px], [0, py], color="black", lw=2)
ax.plot([px, px], [0, py], color="crimson", lw=2, label=r"$\sin\theta$")
ax.plot([0, px], [0, 0], color="seagreen", lw=2, label=r"$\cos\theta$")
ax.text(0.17, 0.07, r"$\theta$", fontsize=13)

ax.axhline(0, color="gray", lw=0.7, zorder=0)
ax.axvline(0, color="gray", lw=0.7, zorder=0)
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.3, 1.3)
ax.set_aspect("equal")
ax.legend(loc="upper left")
ax.set_title("Sine and cosine on the unit circle")
plt.show()
