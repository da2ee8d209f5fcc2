import matplotlib.pyplot as plt

share = {"Germany": (6, 46), "Denmark": (17, 80), "Poland": (2, 17), "France": (15, 24), "Spain": (16, 43)}
fig, ax = plt.subplots(figsize=(6, 7))
for country, (y2000, y2020) in share.items():
    highlight = country == "Denmark"
    ax.plot([0, 1], [y2000, y2020], "o-", color="crimson" if highlight else "gray", lw=2 if highlight else 1.2)
    ax.text(1.04, y2020, f"{country} {y2020} %", va="center", color="crimson" if highlight else "black")
ax.set_xlim(-0.1, 1.6)
ax.set_ylim(0, 85)
ax.set_xticks([0, 1], ["2000", "2020"])
ax.set_ylabel("renewable electricity (%)")
ax.spines[["top", "right", "bottom"]].set_visible(False)
ax.set_title("Renewable electricity, 2000 and 2020")
plt.tight_layout()
plt.show()
