# class: low_contrast | slice labels in pale yellow on white are practically invisible
import matplotlib.pyplot as plt

elements = ["Oxygen", "Silicon", "Aluminum", "Iron", "Calcium", "Others"]
mass = [46.1, 28.2, 8.2, 5.6, 4.2, 7.7]

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(elements, mass, color="steelblue")
ax.bar_label(bars, fmt="%.1f%%", color="#fffff0")
ax.set_ylabel("Mass fraction (%)", color="#ffffe0")
ax.set_title("Elements in the Earth's Crust", color="#fffacd")
ax.tick_params(axis="x", colors="#fffacd")
plt.tight_layout()
plt.show()
