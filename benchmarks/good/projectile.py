import numpy as np
import matplotlib.pyplot as plt

g = 9.81
v0 = 20
fig, ax = plt.subplots(figsize=(7, 4))
for angle in (30, 45, 60):
    a = np.radians(angle)
    t = np.linspace(0, 2 * v0 * np.sin(a) / g, 100)
    ax.plot(v0 * np.cos(a) * t, v0 * np.sin(a) * t - g * t**2 / 2, label=f"{angle}°")
ax.set_xlabel("distance (m)")
ax.set_ylabel("height (m)")
ax.set_title("Projectile motion")
ax.set_ylim(bottom=0)
ax.legend(title="launch angle")
plt.show()
