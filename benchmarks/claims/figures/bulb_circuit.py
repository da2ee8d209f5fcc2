import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5))
wire = {"color": "black", "lw": 1.5}
ax.plot([0, 0], [0, 1.8], **wire)
ax.plot([0, 0], [2.2, 4], **wire)
ax.plot([-0.5, 0.5], [2.2, 2.2], color="black", lw=2)
ax.plot([-0.25, 0.25], [1.8, 1.8], color="black", lw=4)
ax.plot([0, 6], [4, 4], **wire)
ax.plot([0, 6], [0, 0], **wire)
for x, name, ohm in [(3, "R1", "6 Ω"), (6, "R2", "3 Ω")]:
    ax.plot([x, x], [0, 1.4], **wire)
    ax.plot([x, x], [2.6, 4], **wire)
    ax.add_patch(plt.Rectangle((x - 0.25, 1.4), 0.5, 1.2, fc="white", ec="black"))
    ax.text(x + 0.4, 2.15, name)
    ax.text(x + 0.4, 1.6, ohm)
ax.add_patch(plt.Circle((1.5, 4), 0.4, fc="yellow", ec="black", zorder=3))
ax.text(1.5, 4, "A", ha="center", va="center", zorder=4)
ax.text(-1.4, 1.9, "12 V")
ax.set_xlim(-2, 7.5)
ax.set_ylim(-0.8, 5)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("circuit.png")
