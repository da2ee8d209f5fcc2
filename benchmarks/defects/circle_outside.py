# class: A-3 | the patches are added but the limits stay at 0..1, so the Venn diagram is off the axes
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Circle((-3, 2.5), 1.2, facecolor="tomato", alpha=0.5, edgecolor="black"))
ax.add_patch(Circle((-1.5, 2.5), 1.2, facecolor="skyblue", alpha=0.5, edgecolor="black"))
ax.set_title("Intersection of Sets A and B")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
