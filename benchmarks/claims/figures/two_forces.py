import matplotlib.pyplot as plt

fig = plt.figure(figsize=(7, 4))
ax = fig.add_axes([0, 0, 1, 1])
ax.set_xlim(0, 14)
ax.set_ylim(0, 8)
ax.plot([1, 13], [2, 2], "k", lw=2)
for k in range(1, 13):
    ax.plot([k, k - 0.4], [2, 1.6], "k", lw=0.7)
ax.add_patch(plt.Rectangle((5, 2), 4, 2.5, fc="0.85", ec="k"))
ax.text(7, 3.9, "4 kg", ha="center")
ax.arrow(9, 3.25, 3, 0, width=0.08, color="blue", length_includes_head=True)
ax.arrow(5, 3.25, -2, 0, width=0.08, color="red", length_includes_head=True)
ax.arrow(7, 4.5, 0, 2, width=0.08, color="darkgreen", length_includes_head=True)
ax.text(10.3, 3.6, "30 N")
ax.text(3.7, 3.6, "20 N")
ax.text(7.25, 6.2, "R")
ax.axis("off")
plt.savefig("forces.png")
