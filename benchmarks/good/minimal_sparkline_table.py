import matplotlib.pyplot as plt

series = {"alpha": [3, 4, 4, 5, 6, 6, 8], "beta": [9, 8, 8, 7, 5, 4, 4], "gamma": [2, 6, 3, 7, 3, 6, 2]}
fig, axes = plt.subplots(3, 1, figsize=(6, 3.6))
for ax, (name, y) in zip(axes, series.items()):
    ax.plot(y, color="dimgray", lw=1.5)
    ax.plot(len(y) - 1, y[-1], "o", color="crimson", ms=5)
    ax.text(-0.4, y[0], name, ha="right", va="center", fontsize=12)
    ax.text(len(y) - 0.7, y[-1], y[-1], ha="left", va="center", color="crimson", fontsize=12)
    ax.set_xlim(-1.5, 7.5)
    ax.axis("off")
fig.suptitle("Sparklines of three indicators over seven weeks")
plt.show()
