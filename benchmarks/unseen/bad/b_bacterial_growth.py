# class: b | Title and label say semi-log plot with logarithmic axis; the y axis is linear and the curves are not straight.
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 8, 33)
doubling_times = {"E. coli": 0.6, "B. subtilis": 0.9, "P. putida": 1.4}

fig, ax = plt.subplots(figsize=(7, 5))
for species, doubling in doubling_times.items():
    ax.plot(t, 1e3 * 2 ** (t / doubling), marker="o", ms=3, label=f"{species} ({doubling} h)")

ax.set_title("Exponential growth appears as straight lines on the semi-log plot")
ax.set_xlabel("Time (h)")
ax.set_ylabel("Cells per mL (logarithmic scale)")
ax.grid(True, which="both", alpha=0.3)
ax.legend(title="Species (doubling time)")
plt.tight_layout()
plt.show()
