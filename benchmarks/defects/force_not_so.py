# class: a | not what its words say: Normal force N and weight W act in opposite directions
import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(plt.Rectangle((-0.5, -0.5), 1, 1, fc="tan"))
# weight points down, normal force points up
ax.annotate("", xy=(0, 2), xytext=(0, 0), arrowprops=dict(arrowstyle="->", color="r"))
ax.annotate("", xy=(2, 0), xytext=(0, 0), arrowprops=dict(arrowstyle="->", color="b"))
ax.text(0.1, 2, "N")
ax.text(2, 0.1, "W")
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("Normal force N and weight W act in opposite directions")
plt.savefig("a.png")
