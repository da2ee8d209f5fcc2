# class: A-2 | the arc of the angle is not at the vertex
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot([1, 6], [1, 1], "k-", lw=2)
ax.plot([1, 4.5], [1, 4.5], "k-", lw=2)
ax.add_patch(Arc((4.2, 2.2), 1.4, 1.4, theta1=0, theta2=45, color="red", lw=2))
ax.text(5.1, 2.5, "45°", color="red")
ax.set_xlim(0, 7)
ax.set_ylim(0, 6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Acute angle")
plt.show()
