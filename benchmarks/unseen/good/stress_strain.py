import numpy as np
import matplotlib.pyplot as plt
from scipy.interpolate import PchipInterpolator

strain = np.array([0, 0.2, 2, 6, 12, 18, 24])
stress = np.array([0, 250, 262, 345, 398, 410, 340])
curve = PchipInterpolator(strain, stress)
fine = np.linspace(0, 24, 500)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(fine, curve(fine), color="black", lw=2)
for point, name, shift in (((0.2, 250), "yield point", (30, -30)),
                           ((18, 410), "ultimate strength", (-40, 16)),
                           ((24, 340), "fracture", (-40, -35))):
    ax.plot(*point, "o", color="crimson")
    ax.annotate(name, point, xytext=shift, textcoords="offset points", fontsize=11,
                arrowprops=dict(arrowstyle="->", color="gray"))
ax.axvspan(0.2, 18, color="tab:green", alpha=0.1)
ax.axvspan(18, 24, color="tab:red", alpha=0.1)
ax.text(9, 60, "uniform plastic deformation", ha="center", fontsize=11)
ax.text(21, 60, "necking", ha="center", fontsize=11)
ax.set_xlim(0, 26)
ax.set_ylim(0, 470)
ax.set_xlabel("Strain (%)")
ax.set_ylabel("Stress (MPa)")
ax.set_title("Stress–strain curve of mild steel")
plt.show()
