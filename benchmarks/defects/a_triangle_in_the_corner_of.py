# class: A-5 | a triangle in the corner of a huge plane
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 7))
ax.fill([1, 5, 3], [1, 1, 4.4], facecolor="salmon", edgecolor="k")
ax.text(0.2, 0.2, "A")
ax.text(5.2, 0.2, "B")
ax.text(3, 5, "C")
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.set_aspect("equal")
ax.set_title("Triangle ABC")
plt.show()
