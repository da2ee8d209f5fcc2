# class: c | Three doses in title and legend, only two curves drawn (200 mg missing).
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.lines import Line2D

hours = np.linspace(0, 24, 200)
doses = [50, 100, 200]
colors = ["tab:green", "tab:orange", "tab:red"]
k_absorb, k_eliminate = 1.1, 0.18

fig, ax = plt.subplots(figsize=(7.5, 5))
for i in range(len(doses) - 1):
    factor = doses[i] * k_absorb / (40 * (k_absorb - k_eliminate))
    concentration = factor * (np.exp(-k_eliminate * hours) - np.exp(-k_absorb * hours))
    ax.plot(hours, concentration, color=colors[i], lw=2)

handles = [Line2D([], [], color=color, lw=2, label=f"{dose} mg") for dose, color in zip(doses, colors)]
ax.legend(handles=handles, title="Oral dose")
ax.set_title("Plasma concentration after three oral doses")
ax.set_xlabel("Time after intake (h)")
ax.set_ylabel("Concentration (mg/L)")
ax.set_xlim(0, 24)
ax.set_ylim(bottom=0)
ax.grid(alpha=0.3)
plt.show()
