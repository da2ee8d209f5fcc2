# class: a | not what its words say: Right triangle ABC with the right angle at C
import matplotlib.pyplot as plt

A = (0, 0)
B = (6, 1)
C = (2, 4)

fig, ax = plt.subplots(figsize=(6, 5))
tri = plt.Polygon([A, B, C], closed=True, facecolor="lightblue", edgecolor="navy", lw=2)
ax.add_patch(tri)
for name, p in {"A": A, "B": B, "C": C}.items():
    ax.annotate(name, p, xytext=(5, 5), textcoords="offset points", fontsize=14)
ax.set_xlim(-1, 7.5)
ax.set_ylim(-1, 5.5)
ax.set_aspect("equal")
ax.set_title("Right triangle ABC with the right angle at C")
plt.savefig("right.png")
