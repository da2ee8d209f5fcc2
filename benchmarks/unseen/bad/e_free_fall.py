# class: e | Axes swapped: height is plotted along the axis labelled time and time along the axis labelled height.
"""Free fall from a 45 m tower: height above ground as a function of time."""
import numpy as np
import matplotlib.pyplot as plt

g = 10.0
h0 = 45.0
time = np.linspace(0, 3, 100)
height = h0 - g * time**2 / 2

time_marks = np.array([0, 1, 2, 3])
height_marks = h0 - g * time_marks**2 / 2

fig, ax = plt.subplots(figsize=(6.5, 5))
ax.plot(height, time, color="crimson", lw=2)
ax.plot(height_marks, time_marks, "ko")
ax.set_title("Stone dropped from a 45 m tower")
ax.set_xlabel("time t (s)")
ax.set_ylabel("height h (m)")
ax.grid(alpha=0.3)
fig.tight_layout()
plt.show()
