# class: d | the closed force polygon of a body in equilibrium does not return to its start
import matplotlib.pyplot as plt

forces = [(4, 0), (0, 3), (-2, 1), (-2, -4)]
fig, ax = plt.subplots(figsize=(6.5, 6))
x = y = 0
for k, (fx, fy) in enumerate(forces[:-1], start=1):
    ax.annotate("", xy=(x + fx, y + fy), xytext=(x, y), arrowprops={"arrowstyle": "-|>", "lw": 2.5, "color": f"C{k}"})
    ax.text(x + fx / 2 + 0.15, y + fy / 2 + 0.15, f"$F_{k}$", fontsize=14, color=f"C{k}")
    x, y = x + fx, y + fy
ax.set_xlim(-1, 5.5)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.grid(alpha=0.4)
ax.set_title("Closed polygon of four forces in equilibrium")
plt.show()
