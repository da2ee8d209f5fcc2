# class: b | Titled and named a pie chart with slices but drawn as bars.
"""Composition of dry air.

A pie chart shows the share of each gas in dry air by volume.
"""
import matplotlib.pyplot as plt

# Shares in per cent by volume
gases = ["nitrogen", "oxygen", "argon"]
shares = [78.08, 20.95, 0.93]
colours = ["cornflowerblue", "salmon", "khaki"]


def draw_pie_chart(ax, labels, values, colours):
    """One slice per gas, with its share written beside it."""
    slices = ax.bar(labels, values, color=colours, edgecolor="black")
    for slice_, value in zip(slices, values):
        ax.text(slice_.get_x() + slice_.get_width() / 2, value + 1,
                f"{value} %", ha="center")
    return slices


fig, ax = plt.subplots(figsize=(6, 6))

# The slices start at twelve o'clock and run clockwise
draw_pie_chart(ax, gases, shares, colours)

ax.set_ylim(0, 90)
ax.set_title("Pie chart: composition of dry air")
fig.tight_layout()
plt.show()
