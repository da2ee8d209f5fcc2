import matplotlib.pyplot as plt

# Dry air by volume (percent)
gases = ["Nitrogen", "Oxygen", "Argon and others"]
shares = [78.1, 20.9, 1.0]
colors = ["cornflowerblue", "lightcoral", "gold"]

fig, ax = plt.subplots(figsize=(8, 5))
wedges, _ = ax.pie(shares, colors=colors, startangle=90, counterclock=False,
                   wedgeprops={"edgecolor": "white"})

# Legend instead of labels, since one slice is thin
ax.legend(wedges, [f"{g}: {s} %" for g, s in zip(gases, shares)],
          loc="center left", bbox_to_anchor=(1, 0.5))
ax.set_title("Composition of dry air (pie chart)")
fig.subplots_adjust(left=0.02, right=0.62)
plt.show()
