import numpy as np
import matplotlib.pyplot as plt

g = 9.81
v0 = 25.0
fig, ax = plt.subplots()
for deg in (30, 45, 60):
    a = np.radians(deg)
    t_end = 2 * v0 * np.sin(a) / g
    t = np.linspace(0, t_end, 100)
    ax.plot(v0 * np.cos(a) * t, v0 * np.sin(a) * t - g * t**2 / 2, label=f"{deg}°")
ax.set_xlabel("Distance (m)")
ax.set_ylabel("Height (m)")
ax.legend(title="Launch angle")
ax.set_title("Projectile range at 25 m/s")
plt.savefig("a.png")
