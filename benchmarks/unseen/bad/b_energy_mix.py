# class: b | Title says pie chart; a horizontal bar chart is drawn.
import matplotlib.pyplot as plt

sources = ["Wind", "Solar", "Gas", "Nuclear", "Hydro", "Coal"]
share = [29, 15, 24, 14, 10, 8]
colors = ["#4c9be8", "#f7c948", "#9aa5b1", "#9b6dd6", "#2f9e8f", "#4a4a4a"]

fig, ax = plt.subplots(figsize=(7.5, 5))
bars = ax.barh(sources, share, color=colors)
ax.bar_label(bars, fmt="%d %%", padding=4)
ax.invert_yaxis()
ax.set_xlim(0, 34)
ax.set_xlabel("Share of generation (%)")
ax.set_title("Pie chart: electricity generation by source")
ax.spines[["top", "right"]].set_visible(False)
plt.tight_layout()
plt.show()
