import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots()
ax.add_patch(Circle((-1, 0), 2, fc="red", alpha=0.4, ec="black"))
ax.add_patch(Circle((1, 0), 2, fc="blue", alpha=0.4, ec="black"))
ax.text(-2.2, 2.2, "Tennis")
ax.text(1.4, 2.2, "Chess")
ax.text(-1.9, 0, "11")
ax.text(-0.1, 0, "6")
ax.text(1.7, 0, "9")
ax.set_xlim(-4, 4)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
