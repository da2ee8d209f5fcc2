import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

fig, ax = plt.subplots(figsize=(9, 2.5))
for k, (name, color) in enumerate(
    [("Start", "palegreen"), ("Read n", "lightblue"), ("Sum", "lightblue"), ("Stop", "salmon")]
):
    ax.add_patch(FancyBboxPatch((3 * k, 0), 2, 1, boxstyle="round,pad=0.1", fc=color, ec="black"))
    ax.text(3 * k + 1, 0.5, name, ha="center", va="center")
for k in range(3):
    ax.annotate("", (3 * k + 2.9, 0.5), (3 * k + 2.1, 0.5), arrowprops={"arrowstyle": "-|>"})
ax.set_xlim(-0.5, 11.5)
ax.set_ylim(-0.5, 1.5)
ax.axis("off")
plt.savefig("out.png")
