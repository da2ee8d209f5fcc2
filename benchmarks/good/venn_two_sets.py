import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Circle((-0.8, 0), 1.5, facecolor="tomato", alpha=0.5, edgecolor="black"))
ax.add_patch(Circle((0.8, 0), 1.5, facecolor="skyblue", alpha=0.5, edgecolor="black"))
ax.text(-1.4, 0, "18", fontsize=16, ha="center", va="center")
ax.text(0, 0, "7", fontsize=16, ha="center", va="center")
ax.text(1.4, 0, "12", fontsize=16, ha="center", va="center")
ax.text(-1.6, 1.6, "Biology", fontsize=13, ha="center")
ax.text(1.6, 1.6, "Chemistry", fontsize=13, ha="center")
ax.set_xlim(-3, 3)
ax.set_ylim(-2, 2.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Students Enrolled in Biology, Chemistry, or Both")
plt.show()
