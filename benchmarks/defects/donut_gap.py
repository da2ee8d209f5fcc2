# class: d | the ring of shares does not close: 30 degrees are missing though the parts are said to sum to 100 %
import matplotlib.pyplot as plt
from matplotlib.patches import Wedge

shares = {"rent": 35, "food": 25, "transport": 15, "leisure": 15, "savings": 10}
fig, ax = plt.subplots(figsize=(6, 6))
start = 90
for i, (name, s) in enumerate(shares.items()):
    end = start + s * 3.3
    ax.add_patch(Wedge((0, 0), 1, start, end, width=0.35, facecolor=f"C{i}", edgecolor="white", label=f"{name} {s} %"))
    start = end
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="center", frameon=False)
ax.set_title("Monthly budget: closed ring of 100 %")
plt.show()
