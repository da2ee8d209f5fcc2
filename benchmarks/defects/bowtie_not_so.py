# class: e | not what its words say: Rectangle ABCD
import matplotlib.pyplot as plt

A, B, C, D = (0, 0), (4, 0), (4, 3), (0, 3)
fig, ax = plt.subplots()
rect = plt.Polygon([A, B, D, C], closed=True, fc="khaki", ec="k")
ax.add_patch(rect)
for name, (x, y) in zip("ABCD", [A, B, C, D]):
    ax.text(x, y, name, fontsize=14, color="darkred")
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.set_title("Rectangle ABCD")
plt.savefig("rect.png")
