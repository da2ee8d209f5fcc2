import numpy as np
import matplotlib.pyplot as plt

# Phase portrait of the undamped pendulum: theta' = w, w' = -sin(theta)
theta, w = np.meshgrid(np.linspace(-2 * np.pi, 2 * np.pi, 60), np.linspace(-3, 3, 40))
speed = np.hypot(w, np.sin(theta))

fig, ax = plt.subplots(figsize=(9, 5))
stream = ax.streamplot(theta, w, w, -np.sin(theta), color=speed, cmap="plasma", density=1.6, linewidth=1)

# Separatrix w = +-2 cos(theta / 2)
s = np.linspace(-2 * np.pi, 2 * np.pi, 400)
for sign in (1, -1):
    ax.plot(s, sign * 2 * np.cos(s / 2), color="black", lw=2)

ax.set_xlabel(r"$\theta$ (rad)")
ax.set_ylabel(r"$\omega$ (rad/s)")
ax.set_title("Phase portrait of a pendulum, separatrix in black")
fig.colorbar(stream.lines, ax=ax, label="speed in phase space")
plt.tight_layout()
plt.show()
