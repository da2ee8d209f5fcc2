# class: code.arithmetic | scalars pushed about
import matplotlib.pyplot as plt

radius = 5
radius = radius * 7 + 3
radius -= 11
fig, ax = plt.subplots()
ax.add_patch(plt.Circle((0, 0), radius, fill=False))
ax.set_xlim(-30, 30)
ax.set_ylim(-30, 30)
ax.set_aspect("equal")
plt.show()
