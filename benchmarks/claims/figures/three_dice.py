import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

pips = {
    2: [(-1, 1), (1, -1)],
    5: [(-1, 1), (1, 1), (0, 0), (-1, -1), (1, -1)],
    3: [(-1, 1), (0, 0), (1, -1)],
}
fig, ax = plt.subplots(figsize=(8, 3))
for x, (n, face) in zip([0, 5, 10], [(2, "white"), (5, "red"), (3, "white")], strict=False):
    ax.add_patch(
        FancyBboxPatch((x - 1.5, -1.5), 3, 3, boxstyle="round,pad=0.2", fc=face, ec="black")
    )
    for u, v in pips[n]:
        ax.add_patch(plt.Circle((x + u, v), 0.28, color="black"))
for x, s in zip([0, 5, 10], ["first throw", "second throw", "third throw"], strict=False):
    ax.text(x, -2.6, s, ha="center")
ax.set_xlim(-2.5, 12.5)
ax.set_ylim(-3.2, 2.2)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("dice.png")
