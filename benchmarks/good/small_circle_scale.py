"""Earth and Moon drawn to scale: a wide and mostly empty picture on purpose."""
import matplotlib.pyplot as plt

EARTH_RADIUS, MOON_RADIUS, DISTANCE = 6371, 1737, 384400   # km

fig, ax = plt.subplots(figsize=(10, 2.6))
ax.add_patch(plt.Circle((0, 0), EARTH_RADIUS, color="royalblue"))
ax.add_patch(plt.Circle((DISTANCE, 0), MOON_RADIUS, color="dimgray"))
ax.text(0, 12000, "Earth", ha="center", fontsize=11)
ax.text(DISTANCE, 12000, "Moon", ha="center", fontsize=11)
ax.annotate("", xy=(DISTANCE, -15000), xytext=(0, -15000), arrowprops=dict(arrowstyle="<->"))
ax.text(DISTANCE / 2, -30000, "384,400 km", ha="center", fontsize=11)
ax.set_xlim(-25000, DISTANCE + 25000)
ax.set_ylim(-40000, 30000)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Earth and Moon with sizes and distance on the same scale")
plt.show()
