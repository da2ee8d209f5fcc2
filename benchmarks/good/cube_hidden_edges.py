import matplotlib.pyplot as plt

# Cabinet projection of a cube: 9 visible edges solid, 3 hidden edges dashed
side, depth = 4.0, 1.4
front = [(0, 0), (side, 0), (side, side), (0, side)]
back = [(x + depth, y + depth) for x, y in front]
hidden_corner = back[0]

edges = []
for i in range(4):
    edges += [(front[i], front[(i + 1) % 4]), (back[i], back[(i + 1) % 4]), (front[i], back[i])]

fig, ax = plt.subplots(figsize=(6, 6))
for p, q in edges:
    hidden = hidden_corner in (p, q)
    ax.plot([p[0], q[0]], [p[1], q[1]], color="black", lw=1.3 if hidden else 2.2,
            ls="--" if hidden else "-")

# Edge length below the front face
ax.text(side / 2, -0.4, "$a$", fontsize=16, ha="center", va="center")

ax.set_xlim(-0.8, 6.2)
ax.set_ylim(-0.9, 6.0)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Cube with hidden edges dashed")
plt.show()
