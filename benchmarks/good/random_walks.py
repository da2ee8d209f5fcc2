"""Five seeded two-dimensional random walks of 300 unit steps each."""
import numpy as np
import matplotlib.pyplot as plt

STEPS = 300
MOVES = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)])
rng = np.random.default_rng(2024)

fig, ax = plt.subplots(figsize=(6.5, 6.5))
for walker in range(5):
    path = np.vstack([(0, 0), np.cumsum(MOVES[rng.integers(0, 4, STEPS)], axis=0)])
    ax.plot(path[:, 0], path[:, 1], lw=1, label=f"walk {walker + 1}")
    ax.plot(*path[-1], "s", color=ax.lines[-1].get_color())
ax.plot(0, 0, "k*", ms=14, label="start")
ax.set_aspect("equal", adjustable="datalim")
ax.legend(fontsize=9)
ax.set_title("Five random walks; squares mark the ends")
plt.show()
