import numpy as np
import matplotlib.pyplot as plt

directions = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
calm = np.array([4, 3, 2, 3, 5, 9, 7, 4])       # % of hours below 5 m/s
strong = np.array([2, 1, 1, 2, 4, 10, 8, 3])    # % of hours at 5 m/s or more
angle = np.radians(45 * np.arange(8))

ax = plt.figure(figsize=(6.5, 6.5)).add_subplot(projection="polar")
ax.set_theta_zero_location("N")
ax.set_theta_direction(-1)
ax.bar(angle, calm, width=0.6, color="skyblue", edgecolor="white", label="below 5 m/s")
ax.bar(angle, strong, width=0.6, bottom=calm, color="navy", edgecolor="white", label="5 m/s and above")
ax.set_xticks(angle, directions)
ax.set_ylim(0, 22)
ax.set_rgrids([5, 10, 15, 20], angle=112.5)
ax.set_title("Wind rose: south-west prevails (% of hours)", pad=18)
ax.legend(loc="upper left", bbox_to_anchor=(-0.1, 0.06))
plt.tight_layout()
plt.show()
