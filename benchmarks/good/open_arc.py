"""An arc is open on purpose: the dashed rest completes the circle."""
import numpy as np
import matplotlib.pyplot as plt

arc = np.radians(np.linspace(20, 140, 200))
rest = np.radians(np.linspace(140, 380, 300))

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(np.cos(arc), np.sin(arc), color="crimson", lw=3, label="arc of 120°")
ax.plot(np.cos(rest), np.sin(rest), "--", color="gray", lw=1, label="rest of the circle")
for a in (arc[0], arc[-1]):
    ax.plot([0, np.cos(a)], [0, np.sin(a)], color="navy", lw=1.5)
ax.text(0.04, 0.22, "120°", fontsize=12)
ax.set_aspect("equal")
ax.legend(loc="lower right")
ax.set_title("Arc and central angle")
plt.show()
