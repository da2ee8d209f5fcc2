# class: d | the last point misses the first one
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot([0, 5, 2, 0.4], [0, 0, 4, 0.9], color="darkred", lw=2.5)
ax.text(-0.3, -0.3, "A")
ax.text(5.1, -0.3, "B")
ax.text(2, 4.15, "C")
ax.set_xlim(-1, 6)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.set_title("Triangle ABC")
plt.show()
