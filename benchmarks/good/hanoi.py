"""Tower of Hanoi with three discs: all eight positions of the solution."""
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

DISCS = 3
COLOURS = ["#e76f51", "#e9c46a", "#2a9d8f"]


def moves(n, source, target, spare):
    """Sequence of moves for n discs."""
    if n == 0:
        return []
    return moves(n - 1, source, spare, target) + [(source, target)] + moves(n - 1, spare, target, source)


# All positions from start to end
pegs = [[2, 1, 0], [], []]
states = [[list(p) for p in pegs]]
for source, target in moves(DISCS, 0, 2, 1):
    pegs[target].append(pegs[source].pop())
    states.append([list(p) for p in pegs])

fig, axes = plt.subplots(2, 4, figsize=(11, 4.5))
for step, (ax, state) in enumerate(zip(axes.flat, states)):
    for x, peg in enumerate(state):
        ax.plot([x, x], [0, 0.9], color="saddlebrown", lw=3, zorder=1)
        for level, disc in enumerate(peg):
            width = 0.4 + 0.22 * disc
            ax.add_patch(Rectangle((x - width / 2, 0.22 * level), width, 0.2,
                                   facecolor=COLOURS[disc], edgecolor="black", zorder=2))
    # Base plate
    ax.plot([-0.5, 2.5], [0, 0], color="saddlebrown", lw=3)
    ax.set_xlim(-0.6, 2.6)
    ax.set_ylim(-0.1, 1.1)
    ax.axis("off")
    ax.set_title("start" if step == 0 else f"move {step}", fontsize=11)

fig.suptitle("Tower of Hanoi: three discs, seven moves")
plt.show()
