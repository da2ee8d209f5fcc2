# class: c | a musical staff of five lines is announced, four are drawn
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig, ax = plt.subplots(figsize=(10, 3.5))
for y in range(4):          # the five lines of the staff
    ax.axhline(y, color="black", lw=1.2)
for i, name in enumerate("EFGABCDE"):
    ax.add_patch(Ellipse((1 + i, 0.5 * i), 0.42, 0.34, angle=20, color="black"))
    ax.text(1 + i, -1.2, name, ha="center", fontsize=12)
ax.set_xlim(0, 9)
ax.set_ylim(-1.6, 5)
ax.axis("off")
ax.set_title("Notes of a scale on the five lines of the staff")
plt.show()
