import matplotlib.pyplot as plt
import numpy as np

depth = np.linspace(0, 50, 51)
pressure = 1.013 + 1025 * 9.81 * depth / 1e5
fig, ax = plt.subplots(figsize=(5.5, 6.5))
ax.plot(pressure, depth, color="navy", lw=2)
ax.invert_yaxis()
ax.xaxis.set_label_position("top")
ax.xaxis.tick_top()
ax.set_xlabel("pressure (bar)")
ax.set_ylabel("depth (m)")
ax.text(1.3, 45, "Every 10 m adds\nabout 1 bar", fontsize=11)
ax.grid(alpha=0.3)
fig.suptitle("Pressure in the sea down to 50 m")
fig.tight_layout()
plt.show()
