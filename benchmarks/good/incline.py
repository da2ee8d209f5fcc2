import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc
from matplotlib.transforms import Affine2D

theta = 30
base = 8
fig, ax = plt.subplots(figsize=(7, 4.5))
height = base * np.tan(np.radians(theta))
ax.fill([0, base, base], [0, 0, height], color="wheat", ec="saddlebrown")
block = plt.Rectangle((4, 0), 1.4, 0.9, facecolor="steelblue", edgecolor="k")
block.set_transform(Affine2D().rotate_deg(theta) + ax.transData)
ax.add_patch(block)
ax.add_patch(Arc((0, 0), 3, 3, theta1=0, theta2=theta))
ax.text(1.7, 0.35, r"$\theta$", fontsize=14)
ax.set_xlim(-0.5, 8.5)
ax.set_ylim(-0.5, 5.5)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
