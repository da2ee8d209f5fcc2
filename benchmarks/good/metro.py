"""Map of a small metro network with three lines.

The lines A, B and C are drawn in red, blue and green; white circles are
stations, and larger circles are interchanges of two lines.
"""
import matplotlib.pyplot as plt

# Stations of each line in order
lines = {
    "A": ("crimson", [(0, 2), (1, 2), (2, 2), (3, 2), (4, 2), (5, 2)]),
    "B": ("royalblue", [(2, 0), (2, 1), (2, 2), (2, 3), (3, 4)]),
    "C": ("seagreen", [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 3)]),
}


class MetroMap:
    """Collects the lines and draws them on one axes."""

    def __init__(self, lines):
        self.lines = lines

    def interchanges(self):
        """Stations that belong to more than one line."""
        stops = [stop for _, route in self.lines.values() for stop in route]
        return sorted({stop for stop in stops if stops.count(stop) > 1})

    def draw(self, ax):
        for name, (colour, route) in self.lines.items():
            x, y = zip(*route)
            ax.plot(x, y, color=colour, lw=6, solid_joinstyle="round", label=f"line {name}")
        # Stations on top of the lines
        stops = {stop for _, route in self.lines.values() for stop in route}
        ax.scatter(*zip(*sorted(stops)), s=70, color="white", edgecolor="black", zorder=3)
        ax.scatter(*zip(*self.interchanges()), s=260, color="white",
                   edgecolor="black", lw=2, zorder=4, label="interchange")


metro = MetroMap(lines)
fig, ax = plt.subplots(figsize=(7, 6))
metro.draw(ax)
ax.set_xlim(-0.5, 5.5)
ax.set_ylim(-0.6, 4.5)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="upper left")
ax.set_title("Metro network: three lines, three interchanges")
plt.show()
