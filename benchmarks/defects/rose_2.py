# class: b | Declared polar wind rose with wedges is a Cartesian stem/dot chart.
"""Wind rose of a coastal station.

The polar chart shows how often the wind blows from each of the eight
compass directions; north is at the top.
"""
import matplotlib.pyplot as plt
import numpy as np

# Frequencies in per cent
directions = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
frequency = np.array([8, 6, 9, 7, 12, 23, 24, 11])


class WindRose:
    """Polar bar chart of wind directions."""

    def __init__(self, names, values):
        self.names = names
        self.values = values

    def draw(self, ax):
        """Draw one wedge per direction around the centre."""
        ax.scatter(self.names, self.values, s=90, color="teal", zorder=3)
        ax.vlines(self.names, 0, self.values, color="teal", lw=1)


rose = WindRose(directions, frequency)
fig, ax = plt.subplots(figsize=(7, 5))
rose.draw(ax)
ax.set_ylim(0, 28)
ax.set_xlabel("Direction the wind comes from")
ax.set_ylabel("Frequency (%)")
ax.set_title("Wind rose (polar chart) of a coastal station")
ax.grid(alpha=0.3)
plt.show()
