import numpy as np
import matplotlib.pyplot as plt

V0, G = 20.0, 9.81
angles = [15, 30, 45, 60, 75]

fig, ax = plt.subplots(figsize=(8, 4))
colors = plt.cm.viridis(np.linspace(0, 0.9, len(angles)))
for deg, col in zip(angles, colors):
    a = np.radians(deg)
    flight = 2 * V0 * np.sin(a) / G
    t = np.linspace(0, flight, 120)
    ax.plot(V0 * np.cos(a) * t, V0 * np.sin(a) * t - G * t**2 / 2, color=col, lw=2, label=f"{deg}°")

reach = V0**2 / G
ax.annotate(f"longest range: {reach:.1f} m at 45°", xy=(reach, 0), xytext=(34, 8.5),
            arrowprops=dict(arrowstyle="->"), ha="left")
ax.axhline(0, color="saddlebrown", lw=1.5)
ax.set_xlim(0, 50)
ax.set_ylim(-0.5, 21)
ax.set_xlabel("distance (m)")
ax.set_ylabel("height (m)")
ax.set_title("Five launch angles, one speed (20 m/s): complementary angles land together")
ax.legend(title="launch angle", loc="upper right")
fig.tight_layout()
fig.savefig("x.png")
