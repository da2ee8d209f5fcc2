# class: d | the vertices are listed in the wrong order, so the parallelogram becomes a bow tie
import matplotlib.pyplot as plt

A, B, C, D = (0, 0), (5, 0), (6.5, 3), (1.5, 3)
pts = [A, B, D, C, A]
plt.figure(figsize=(7, 4.5))
plt.fill(*zip(*pts), fc="lightgreen", ec="g", lw=2)
for (x, y), n, d in [(A, "A", (-0.3, -0.35)), (B, "B", (0.1, -0.35)), (C, "C", (0.1, 0.1)), (D, "D", (-0.3, 0.1))]:
    plt.text(x + d[0], y + d[1], n, fontsize=14)
plt.xlim(-1, 7.5)
plt.ylim(-1, 4)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Parallelogram ABCD")
plt.show()
