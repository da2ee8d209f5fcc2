import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(6, 5))
ax.add_patch(plt.Circle((0, 0), 2, fill=False, ec="b"))
ax.add_patch(plt.Circle((3, 0), 1, fill=False, ec="r"))
ax.axvline(2, color="g", ls="--")
ax.plot([0, 3], [0, 0], "ko")
ax.set_xlim(-3, 5)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("Externally tangent circles and their common tangent")
plt.savefig("a.png")
