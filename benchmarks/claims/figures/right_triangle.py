import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Rectangle

fig, ax = plt.subplots()
ax.add_patch(Polygon([(0, 0), (4, 0), (0, 3)], closed=True, fill=False, ec="navy", lw=2))
ax.add_patch(Rectangle((0, 0), 0.3, 0.3, fill=False, ec="black"))
ax.text(-0.25, -0.25, "A")
ax.text(4.1, -0.25, "B")
ax.text(-0.25, 3.1, "C")
ax.text(2, -0.3, "4 cm")
ax.text(-0.7, 1.5, "3 cm")
ax.text(2.1, 1.7, "5 cm")
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
