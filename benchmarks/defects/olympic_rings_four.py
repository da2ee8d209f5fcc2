# class: c | the Olympic rings lack the green ring
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

rings = [(0, 0, "#0081C8"), (2.3, 0, "black"), (4.6, 0, "#EE334E"), (1.15, -1.05, "#FCB131")]
fig, ax = plt.subplots(figsize=(8, 4.5))
for x, y, c in rings:
    ax.add_patch(Circle((x, y), 1, fill=False, lw=7, ec=c))
ax.set_xlim(-1.5, 6.1)
ax.set_ylim(-2.4, 1.4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The five Olympic rings")
plt.show()
