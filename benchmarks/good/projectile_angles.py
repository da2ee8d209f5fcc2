import numpy as np
import matplotlib.pyplot as plt

g = 9.81
v0 = 20.0

fig, ax = plt.subplots(figsize=(8, 4.5))
for angle in (30, 45, 60):
    theta = np.deg2rad(angle)
    t_flight = 2 * v0 * np.sin(theta) / g
    t = np.linspace(0, t_flight, 200)
    ax.plot(v0 * np.cos(theta) * t, v0 * np.sin(theta) * t - 0.5 * g * t**2, linewidth=2, label=f"{angle}°")

ax.set_xlabel("Horizontal distance (m)")
ax.set_ylabel("Height (m)")
ax.set_title("Projectile Trajectories for Three Launch Angles")
ax.set_ylim(0, 18)
ax.set_xlim(left=0)
ax.legend(title="Launch angle")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
