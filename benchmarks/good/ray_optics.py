import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig, ax = plt.subplots(figsize=(8, 4))
ax.axhline(0, color="gray", lw=0.8)
ax.add_patch(Ellipse((0, 0), 0.5, 4, facecolor="lightblue", edgecolor="steelblue", alpha=0.6))
ax.annotate("", xy=(-4, 1.2), xytext=(-4, 0), arrowprops=dict(arrowstyle="->", lw=2, color="g"))
ax.annotate("", xy=(4, -1.2), xytext=(4, 0), arrowprops=dict(arrowstyle="->", lw=2, color="r"))
ax.plot([-4, 0, 4], [1.2, 1.2, -1.2], "orange")
ax.plot([-4, 4], [1.2, -1.2], "orange")
for f, name in ((-2, "F"), (2, "F'")):
    ax.plot(f, 0, "k.")
    ax.text(f, 0.15, name, ha="center")
ax.text(-4.2, 1.35, "object")
ax.text(3.8, -1.6, "image")
ax.set_xlim(-5, 5)
ax.set_ylim(-2.3, 2.3)
ax.axis("off")
plt.show()
