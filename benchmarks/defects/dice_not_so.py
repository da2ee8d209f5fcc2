# class: c | not what its words say: Die face showing six pips
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(4, 4))
ax.add_patch(plt.Rectangle((0, 0), 3, 3, fc="white", ec="k", lw=2))
# pips of the face showing six
for x in (0.8, 2.2):
    for y in (0.7, 2.3):
        ax.add_patch(plt.Circle((x, y), 0.25, color="k"))
ax.set_xlim(-0.5, 3.5)
ax.set_ylim(-0.5, 3.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Die face showing six pips")
plt.savefig("a.png")
