import matplotlib.pyplot as plt

plt.figure(figsize=(8, 5))
nodes = {"": (0, 0), "R": (2, 1.5), "B": (2, -1.5), "RR": (4, 2.2), "RB": (4, 0.8), "BR": (4, -0.8), "BB": (4, -2.2)}
p = {"R": "3/5", "B": "2/5", "RR": "2/4", "RB": "2/4", "BR": "3/4", "BB": "1/4"}
for name, prob in p.items():
    (x0, y0), (x1, y1) = nodes[name[:-1]], nodes[name]
    plt.plot([x0, x1], [y0, y1], "k", lw=1.2, zorder=0)
    plt.text((x0 + x1) / 2, (y0 + y1) / 2 + 0.18, prob, ha="center", fontsize=12,
             bbox=dict(fc="w", ec="none", pad=1))
    plt.scatter(x1, y1, s=600, color="tomato" if name[-1] == "R" else "skyblue", edgecolor="k")
    plt.text(x1, y1, name[-1], ha="center", va="center", fontsize=13)
plt.scatter(0, 0, s=60, color="k")
for name, prob in [("RR", "6/20"), ("RB", "6/20"), ("BR", "6/20"), ("BB", "2/20")]:
    plt.text(4.6, nodes[name][1], f"P({name}) = {prob}", va="center", fontsize=12)
plt.xlim(-0.4, 6.4)
plt.ylim(-2.8, 2.8)
plt.axis("off")
plt.title("Drawing Two Balls without Replacement: 3 Red, 2 Blue")
plt.show()
