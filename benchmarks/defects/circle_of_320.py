# class: d | the circle is drawn only over 320 degrees and stays open
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, np.radians(320), 300)
circle_x = 3 + 2 * np.cos(t)
circle_y = 1 + 2 * np.sin(t)

fig, ax = plt.subplots(figsize=(6, 5.5))
ax.plot(circle_x, circle_y, color="tab:purple", lw=2.5)
ax.plot(3, 1, "k+", ms=10)
ax.text(3.1, 1.1, "M(3, 1)")
ax.axhline(0, color="gray", lw=0.8)
ax.axvline(0, color="gray", lw=0.8)
ax.set_aspect("equal")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title(r"Circle $(x-3)^2 + (y-1)^2 = 4$")
plt.show()
