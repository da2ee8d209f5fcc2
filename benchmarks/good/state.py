import matplotlib.pyplot as plt
states = {"Idle": (1, 1), "Running": (5, 1), "Stopped": (9, 1)}
fig, ax = plt.subplots(figsize=(8, 3))
for name, (x, y) in states.items():
    ax.add_patch(plt.Circle((x, y), 0.9, fc="lightyellow", ec="k"))
    ax.text(x, y, name, ha="center", va="center")
for a, b in (("Idle", "Running"), ("Running", "Stopped")):
    (x0, y0), (x1, y1) = states[a], states[b]
    ax.annotate("", xy=(x1 - 1, y1), xytext=(x0 + 1, y0), arrowprops=dict(arrowstyle="->", lw=1.5))
ax.set_xlim(-0.5, 10.5)
ax.set_ylim(-0.5, 2.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("State machine: Idle → Running → Stopped")
plt.savefig("a.png")
