# class: e | Values are sorted but the names are not: argon gets 78 %, nitrogen 21 %, oxygen 0.9 %.
import matplotlib.pyplot as plt

composition = {"Argon": 0.93, "Nitrogen": 78.08, "Oxygen": 20.95, "Other gases": 0.04}

gases = list(composition)
percent = sorted(composition.values(), reverse=True)
colors = ["#6a89cc", "#82ccdd", "#f8c291", "#b8b8b8"]

fig, ax = plt.subplots(figsize=(8.5, 5.5))
wedges, _ = ax.pie(percent, colors=colors, startangle=90, counterclock=False,
                   wedgeprops=dict(edgecolor="white", linewidth=1.5))
ax.legend(wedges, [f"{gas}: {value} %" for gas, value in zip(gases, percent)],
          loc="center left", bbox_to_anchor=(0.95, 0.5), title="Gas")
ax.set_title("Composition of dry air by volume")
fig.subplots_adjust(left=0.02, right=0.7)
plt.show()
