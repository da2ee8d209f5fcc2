import matplotlib.pyplot as plt

rivers = {"Rhine": 1233, "Volga": 3531, "Elbe": 1094, "Danube": 2850, "Loire": 1006, "Dnieper": 2201}
ordered = dict(sorted(rivers.items(), key=lambda item: item[1]))

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), sharex=True)
for ax, data, title in ((left, rivers, "as listed: not sorted"), (right, ordered, "sorted: longest on top")):
    bars = ax.barh(list(data), list(data.values()), color="cadetblue")
    ax.bar_label(bars, padding=3)
    ax.set_title(title)
    ax.set_xlabel("length (km)")
left.set_xlim(0, 4100)
fig.suptitle("Six European rivers, twice the same numbers")
plt.tight_layout()
plt.show()
