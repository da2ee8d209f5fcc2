import matplotlib.pyplot as plt


def split(tri, depth):
    if depth == 0:
        return [tri]
    (ax_, ay), (bx, by), (cx, cy) = tri
    ab = ((ax_ + bx) / 2, (ay + by) / 2)
    bc = ((bx + cx) / 2, (by + cy) / 2)
    ca = ((cx + ax_) / 2, (cy + ay) / 2)
    parts = []
    for t in ((tri[0], ab, ca), (ab, tri[1], bc), (ca, bc, tri[2])):
        parts += split(t, depth - 1)
    return parts


fig, ax = plt.subplots(figsize=(6, 5.5))
for t in split(((0, 0), (1, 0), (0.5, 0.866)), 5):
    ax.fill(*zip(*t), color="darkblue")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Sierpinski triangle")
plt.show()
