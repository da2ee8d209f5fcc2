import numpy as np
import matplotlib.pyplot as plt

f1, f2 = 20.0, 22.0                                   # Hz: beat frequency 2 Hz
t = np.linspace(0, 2, 4000)
y = np.sin(2 * np.pi * f1 * t) + np.sin(2 * np.pi * f2 * t)
envelope = 2 * np.abs(np.cos(np.pi * (f2 - f1) * t))

fig, ax = plt.subplots(figsize=(9, 4.8))
ax.plot(t, y, color="steelblue", lw=0.8)
ax.plot(t, envelope, "r--", lw=1.5, label="envelope")
ax.plot(t, -envelope, "r--", lw=1.5)
ax.set(xlim=(0, 2), ylim=(-2.3, 6), xlabel="time (s)", ylabel="displacement", yticks=[-2, -1, 0, 1, 2],
       title="20 Hz + 22 Hz: four beats in two seconds")
ax.legend(loc="upper left")

zoom = ax.inset_axes([0.28, 0.60, 0.44, 0.32], xlim=(0.9, 1.1), ylim=(-2.2, 2.2))
zoom.plot(t, y, color="steelblue")
zoom.set_xticks([0.9, 1.0, 1.1])
zoom.xaxis.tick_top()
ax.indicate_inset_zoom(zoom, edgecolor="black")
plt.show()
