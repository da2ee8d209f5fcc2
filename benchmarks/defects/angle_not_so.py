# class: e | not what its words say: Two rays enclosing an angle of 30°
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc
fig, ax = plt.subplots()
ax.plot([0, 4], [0, 0], "k")
a = 30
ax.plot([0, 4 * np.cos(a)], [0, 4 * np.sin(a)], "k")
ax.add_patch(Arc((0, 0), 2, 2, theta1=0, theta2=30))
ax.text(1.2, 0.25, "30°")
ax.set_xlim(-1, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.set_title("Two rays enclosing an angle of 30°")
plt.savefig("a.png")
