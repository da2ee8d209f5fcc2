# class: A-2 | the right-angle mark is far from the right angle
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot([0, 4, 0, 0], [0, 0, 3, 0], color="black", lw=2)
ax.plot([4.6, 4.9, 4.9], [2.5, 2.5, 2.2], color="black", lw=1.5)
ax.text(2, -0.3, "4", ha="center")
ax.text(-0.3, 1.5, "3", va="center")
ax.text(2.2, 1.7, "5")
ax.set_xlim(-1, 6)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Right triangle 3-4-5")
plt.show()
