import matplotlib.pyplot as plt


def hilbert(order):
    """Visit all cells of a 2**order grid, neighbours one after the other."""
    if order == 0:
        return [(0, 0)]
    sub, h = hilbert(order - 1), 2 ** (order - 1)
    return ([(y, x) for x, y in sub]
            + [(x, y + h) for x, y in sub]
            + [(x + h, y + h) for x, y in sub]
            + [(2 * h - 1 - y, h - 1 - x) for x, y in sub])


# Order 5: 32 x 32 = 1024 cells
path = hilbert(5)
x, y = zip(*path)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="black", lw=1, zorder=1)
points = ax.scatter(x, y, c=range(len(path)), cmap="viridis", s=10, zorder=2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Hilbert curve of order 5")
fig.colorbar(points, shrink=0.8, label="position along the curve")
plt.show()
