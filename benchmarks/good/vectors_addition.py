import matplotlib.pyplot as plt

a, b = (3, 1), (1, 3)
s = (a[0] + b[0], a[1] + b[1])
plt.figure(figsize=(6, 6))
plt.quiver([0, 0, 0], [0, 0, 0], [a[0], b[0], s[0]], [a[1], b[1], s[1]], color=["b", "g", "r"],
           angles="xy", scale_units="xy", scale=1, width=0.012)
plt.plot([a[0], s[0]], [a[1], s[1]], "g--", lw=1)
plt.plot([b[0], s[0]], [b[1], s[1]], "b--", lw=1)
plt.text(1.7, 0.25, r"$\vec a$", color="b", fontsize=16)
plt.text(0.15, 1.7, r"$\vec b$", color="g", fontsize=16)
plt.text(2.6, 2.0, r"$\vec a + \vec b$", color="r", fontsize=16)
plt.xlim(-0.5, 5)
plt.ylim(-0.5, 5)
plt.gca().set_aspect("equal")
plt.grid(alpha=0.4)
plt.title("Parallelogram Rule for Adding Two Vectors")
plt.show()
