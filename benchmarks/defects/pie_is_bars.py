# class: b | title says pie chart of energy sources, horizontal bars are drawn
import matplotlib.pyplot as plt

sources = ["Coal", "Gas", "Nuclear", "Hydro", "Wind", "Solar"]
share = [35, 23, 10, 16, 9, 7]

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.barh(sources, share, color=["#444444", "#ff9900", "#cc66ff", "#3399ff", "#66cc99", "#ffdd33"])
ax.bar_label(bars, fmt="%d%%", padding=3)
ax.set_xlabel("Share of electricity (%)")
ax.set_xlim(0, 40)
ax.set_title("Pie Chart: World Electricity by Source")
plt.tight_layout()
plt.show()
