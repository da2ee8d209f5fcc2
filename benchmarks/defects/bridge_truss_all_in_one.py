# class: a | every panel of the truss is drawn at the same place because the offset is never added
import matplotlib.pyplot as plt

n_panels = 5
width, height = 2.0, 1.6

fig, ax = plt.subplots(figsize=(9, 4))
for i in range(n_panels):
    left, right = 0.0, width
    middle = width / 2
    ax.plot([left, right], [0, 0], color="black", linewidth=3)
    ax.plot([left, middle, right], [0, height, 0], color="steelblue", linewidth=3)
ax.set_xlim(-0.5, n_panels * width + 0.5)
ax.set_ylim(-0.5, 2.2)
ax.set_aspect("equal")
ax.set_xlabel("m")
ax.set_ylabel("m")
ax.set_title("Warren Truss with Five Panels")
plt.show()
