from dataclasses import dataclass

import matplotlib.pyplot as plt


@dataclass(frozen=True)
class Element:
    symbol: str
    percent: float


CRUST = (Element("O", 46.1), Element("Si", 28.2), Element("Al", 8.2), Element("Fe", 5.6), Element("Ca", 4.2))


class BarReport:
    """Draws one labeled bar for each element."""

    def __init__(self, elements):
        self.elements = elements
        self.fig, self.ax = plt.subplots(figsize=(7, 4.5))

    def draw(self):
        names = [e.symbol for e in self.elements]
        bars = self.ax.bar(names, [e.percent for e in self.elements], color="#7f5539")
        self.ax.bar_label(bars, fmt="%.1f %%", padding=2)
        return self

    def decorate(self):
        self.ax.set_ylim(0, 52)
        self.ax.set_ylabel("share of mass (%)")
        self.ax.set_title("The five most abundant elements of the Earth's crust")
        self.ax.spines[["top", "right"]].set_visible(False)
        self.fig.tight_layout()
        return self


BarReport(CRUST).draw().decorate()
plt.show()
