# class: e | value labels come from the sorted list while the bars keep the original order
import matplotlib.pyplot as plt

cities = ["Oslo", "Cairo", "Lima", "Delhi", "Perth"]
rainfall = [763, 25, 12, 797, 733]
labels = sorted(rainfall)

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(cities, rainfall, color="deepskyblue", edgecolor="navy")
for bar, value in zip(bars, labels):
    ax.text(bar.get_x() + bar.get_width() / 2, bar.get_height() + 10, f"{value} mm", ha="center")
ax.set_ylabel("Annual rainfall (mm)")
ax.set_ylim(0, 900)
ax.set_title("Annual Rainfall in Five Cities")
plt.tight_layout()
plt.show()
