# class: e | the panel titled velocity shows the position and vice versa
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 4, 100)
position = 0.5 * 2 * t**2
velocity = 2 * t
fig, ax = plt.subplots(1, 2, figsize=(9, 4))
ax[0].plot(t, velocity, "b")
ax[0].set_title("Position: a parabola")
ax[0].set_ylabel("s (m)")
ax[1].plot(t, position, "r")
ax[1].set_title("Velocity: a straight line")
ax[1].set_ylabel("v (m/s)")
for a in ax:
    a.set_xlabel("t (s)")
    a.grid(alpha=0.4)
fig.suptitle("Uniformly Accelerated Motion, a = 2 m/s²")
fig.tight_layout()
plt.show()
