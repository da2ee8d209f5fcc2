# class: c | title says eight planets, the loop stops one short and draws seven
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

planets = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]
colors = ["gray", "gold", "dodgerblue", "orangered", "peru", "khaki", "paleturquoise", "royalblue"]

fig, ax = plt.subplots(figsize=(10, 4))
ax.add_patch(Circle((0, 0), 0.8, color="orange"))
ax.text(0, -1.4, "Sun", ha="center")
for i in range(len(planets) - 1):
    ax.add_patch(Circle((1.8 + 1.2 * i, 0), 0.35, color=colors[i]))
    ax.text(1.8 + 1.2 * i, -0.9 if i % 2 else 0.7, planets[i], ha="center")
ax.set_xlim(-1.2, 11.5)
ax.set_ylim(-2, 2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The Eight Planets of the Solar System")
plt.show()
