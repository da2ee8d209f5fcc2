import matplotlib.pyplot as plt

# Big Dipper: right ascension (hours), declination (degrees), magnitude
stars = {
    "Dubhe": (11.06, 61.75, 1.8), "Merak": (11.03, 56.38, 2.3), "Phecda": (11.90, 53.69, 2.4),
    "Megrez": (12.26, 57.03, 3.3), "Alioth": (12.90, 55.96, 1.8), "Mizar": (13.40, 54.93, 2.2),
    "Alkaid": (13.79, 49.31, 1.9),
}
bowl = ["Dubhe", "Merak", "Phecda", "Megrez"]
handle = ["Megrez", "Alioth", "Mizar", "Alkaid"]

shift = {"Megrez": (-16, 10), "Phecda": (0, -20), "Alkaid": (0, -20), "Merak": (26, -4)}       # points; the others go straight above

fig, ax = plt.subplots(figsize=(9, 5))
ax.set_facecolor("#0b1026")
for chain in (bowl + bowl[:1], handle):
    ax.plot([stars[s][0] for s in chain], [stars[s][1] for s in chain], color="slategray", lw=1)
for name, (ra, dec, mag) in stars.items():
    ax.scatter(ra, dec, s=40 * (4.3 - mag), color="white", zorder=3)      # brighter star, larger dot
    ax.annotate(name, (ra, dec), xytext=shift.get(name, (0, 10)), textcoords="offset points", ha="center", color="lightyellow")
ax.set_xlim(14.3, 10.4)                                                   # east is on the left
ax.set_ylim(47, 64.5)
ax.set_xlabel("right ascension (h)")
ax.set_ylabel("declination (°)")
ax.set_title("The Big Dipper: seven stars, Megrez the faintest")
plt.show()
