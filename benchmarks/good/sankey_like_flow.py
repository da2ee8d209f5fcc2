import matplotlib.pyplot as plt
import numpy as np


def ribbon(ax, y0, y1, width, color):
    """A smooth band from (0, y0) to (1, y1)."""
    x = np.linspace(0, 1, 100)
    s = x**2 * (3 - 2 * x)
    low = y0 + (y1 - y0) * s
    ax.fill_between(x, low, low + width, color=color, alpha=0.6)


flows = {"heating": (45, "tomato"), "hot water": (20, "orange"), "appliances": (25, "gold"), "lighting": (10, "khaki")}
fig, ax = plt.subplots(figsize=(8, 5))
left, right = 0, 0
for name, (percent, color) in flows.items():
    ribbon(ax, left, right, percent, color)
    ax.text(1.02, right + percent / 2, f"{name} {percent} %", va="center")
    left += percent
    right += percent + 8
ax.text(-0.02, 50, "energy\n100 %", ha="right", va="center")
ax.set_xlim(-0.15, 1.3)
ax.axis("off")
ax.set_title("Where the energy of a household goes")
plt.show()
