# class: c | not what its words say: Seven points on a circle
import numpy as np
import matplotlib.pyplot as plt

# heptagon with 7 labelled vertices A-G
names = "ABCDEFG"
angles = np.linspace(0, 2 * np.pi, 7, endpoint=False)
pts = [(np.cos(a), np.sin(a)) for a in angles]
fig, ax = plt.subplots(figsize=(5, 5))
for i in range(len(pts) - 1):
    ax.plot(*pts[i], "o", color="firebrick")
    ax.text(pts[i][0] * 1.1, pts[i][1] * 1.1, names[i], ha="center", va="center")
ax.set_xlim(-1.4, 1.4)
ax.set_ylim(-1.4, 1.4)
ax.set_aspect("equal")
ax.set_title("Seven points on a circle")
plt.savefig("points.png")
