import matplotlib.pyplot as plt

levels = [(1, -13.6), (2, -3.4), (3, -1.51), (4, -0.85)]
plt.figure(figsize=(6, 6))
for n, e in levels:
    plt.hlines(e, 0, 6, color="black", lw=2)
    plt.text(6.2, e, f"n = {n}", va="center")
    plt.text(-0.2, e, f"{e}", va="center", ha="right")
plt.hlines(0, 0, 6, color="gray", linestyle="--")
plt.text(6.2, 0.15, "ionised", va="center", color="gray")
plt.annotate(
    "", (1.5, -13.6), (1.5, -3.4), arrowprops={"arrowstyle": "->", "color": "violet", "lw": 2}
)
plt.annotate(
    "", (3.0, -3.4), (3.0, -1.51), arrowprops={"arrowstyle": "->", "color": "red", "lw": 2}
)
plt.annotate(
    "", (4.5, -3.4), (4.5, -0.85), arrowprops={"arrowstyle": "->", "color": "blue", "lw": 2}
)
plt.text(1.7, -8.5, "10.2 eV")
plt.xlim(-1.8, 8)
plt.ylim(-14.5, 1)
plt.ylabel("Energy (eV)")
plt.xticks([])
plt.title("Energy levels of hydrogen")
plt.savefig("levels.png")
