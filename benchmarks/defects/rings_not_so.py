# class: c | not what its words say: Five concentric rings
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
# Draw 5 concentric rings
for r in range(1, 5):
    ax.add_patch(plt.Circle((0, 0), r, fill=False, lw=2, ec="teal"))
ax.set_xlim(-6, 6)
ax.set_ylim(-6, 6)
ax.set_aspect("equal")
ax.set_title("Five concentric rings")
plt.savefig("rings.png")
