import numpy as np
import matplotlib.pyplot as plt

g = 9.81
v0 = 20.0
launch_angles = [30, 45, 60]


def trajectory(deg):
    """Path of a projectile from launch to landing."""
    a = np.radians(deg)
    t_flight = 2 * v0 * np.sin(a) / g
    t = np.linspace(0, t_flight, 200)
    return v0 * np.cos(a) * t, v0 * np.sin(a) * t - g * t**2 / 2


fig, ax = plt.subplots(figsize=(8, 4.5))
for deg in launch_angles:
    x, y = trajectory(deg)
    ax.plot(x, y, lw=2, label=f"{deg}°")

ax.set_ylim(0, 17)
ax.set_xlabel("Distance (m)")
ax.set_ylabel("Height (m)")
ax.set_title("Projectiles at 20 m/s: the 45° launch goes farthest")
ax.legend(title="Launch angle")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
