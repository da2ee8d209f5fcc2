# class: c | not what its words say: A ring with three green dots
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(6, 6))
ax.set_facecolor("black")
# three green dots on the middle ring
for x, y in [(0, 2), (2, 0), (-2, 0)]:
    ax.plot(x, y, "o", color="black", ms=10)
ax.add_patch(plt.Circle((0, 0), 2, fill=False, ec="white"))
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("A ring with three green dots")
plt.savefig("a.png")
