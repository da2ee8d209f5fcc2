import matplotlib.pyplot as plt

events = [
    (1957, "Sputnik"),
    (1961, "Gagarin"),
    (1969, "Apollo 11"),
    (1981, "Shuttle"),
    (1990, "Hubble"),
]
fig, ax = plt.subplots(figsize=(9, 3))
ax.plot([1955, 1995], [0, 0], color="black", lw=2)
for k, (year, name) in enumerate(events):
    y = 1 if k % 2 == 0 else -1
    ax.plot([year, year], [0, y], color="gray", ls=":")
    ax.plot(year, 0, "o", color="firebrick", ms=8)
    ax.text(year, 1.15 * y, f"{name}\n{year}", ha="center", va="center")
ax.set_ylim(-1.6, 1.6)
ax.axis("off")
plt.savefig("out.png")
