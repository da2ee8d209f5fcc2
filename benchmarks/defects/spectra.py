# class: A-4 | Eighty thick opaque curves at neighbouring frequencies fill the plane solidly; no single curve can be followed.
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 2000)
frequencies = np.linspace(1, 9, 80)

fig, ax = plt.subplots(figsize=(8, 5))
for k, f in enumerate(frequencies):
    ax.plot(t, np.sin(2 * np.pi * f * t), lw=3, color=plt.cm.tab20(k % 20))
ax.set_xlabel("time (s)")
ax.set_ylabel("amplitude")
ax.set_title("Vibration modes of the plate")
plt.show()
