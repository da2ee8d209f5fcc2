# class: d | one side of the rectangle is missing
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
# rectangle with sides 6 and 3
ax.plot([0, 6], [0, 0], "b-", lw=3)
ax.plot([6, 6], [0, 3], "b-", lw=3)
ax.plot([6, 0], [3, 3], "b-", lw=3)
ax.text(3, -0.4, "6 cm", ha="center")
ax.text(6.2, 1.5, "3 cm", va="center")
ax.set_xlim(-1, 8)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Rectangle")
plt.show()
