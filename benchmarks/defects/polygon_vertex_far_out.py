# class: A-1 | a vertex far outside of the limits
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(Polygon([(1, 1), (4, 1), (400, 350), (1, 4)], closed=True, facecolor="skyblue", edgecolor="navy"))
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_aspect("equal")
ax.set_title("Kite")
plt.show()
