# class: e | the arc spans 35 degrees, the label says 60
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

a = np.radians(35)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot([0, 4], [0, 0], "k", lw=2)
ax.plot([0, 4 * np.cos(a)], [0, 4 * np.sin(a)], "k", lw=2)
ax.add_patch(Arc((0, 0), 2, 2, theta1=0, theta2=35, color="b", lw=2))
ax.text(1.15, 0.3, "60°", fontsize=13, color="b")
ax.set_xlim(-0.5, 4.5)
ax.set_ylim(-0.5, 3)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
