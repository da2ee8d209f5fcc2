import matplotlib.pyplot as plt

levels = [[(0.0, 1.0)]]
for _ in range(5):
    levels.append([piece for a, b in levels[-1] for piece in ((a, a + (b - a) / 3), (b - (b - a) / 3, b))])

fig, ax = plt.subplots(figsize=(9, 4))
for n, pieces in enumerate(levels):
    ax.broken_barh([(a, b - a) for a, b in pieces], (-n, 0.5), color="black")
    ax.text(-0.02, -n + 0.25, f"n = {n}", ha="right", va="center")
ax.set_xlim(-0.12, 1.02)
ax.axis("off")
ax.set_title("Construction of the Cantor set: steps 0 to 5")
plt.show()
