import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig, ax = plt.subplots()
ax.add_patch(Polygon([(0, 0), (8, 0), (8, 8), (0, 8)], fc="navy", ec="black"))
ax.add_patch(Polygon([(4, 0), (8, 4), (4, 8), (0, 4)], fc="yellow", ec="black"))
ax.add_patch(Polygon([(2, 2), (6, 2), (6, 6), (2, 6)], fc="red", ec="black"))
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 9)
ax.set_aspect("equal")
plt.savefig("out.png")
