# class: b | not what its words say: Isosceles triangle with base 4
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.add_patch(plt.Polygon([(0, 0), (4, 0), (1, 3)], fc="lightcyan", ec="k"))
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.set_title("Isosceles triangle with base 4")
plt.savefig("a.png")
