# class: A-2 | the right-angle mark floats in empty space left of the triangle instead of sitting at B
import matplotlib.pyplot as plt

A, B, C = (0, 0), (5, 0), (5, 3)
plt.figure(figsize=(7, 5))
plt.plot(*zip(A, B, C, A), "k", lw=2)
# right angle at B
s = 0.35
plt.plot([-s - 0.4, -s - 0.4, -0.4], [1.5, 1.5 + s, 1.5 + s], "r", lw=1.5)
plt.text(-0.3, -0.3, "A", fontsize=14)
plt.text(5.1, -0.3, "B", fontsize=14)
plt.text(5.1, 3.05, "C", fontsize=14)
plt.text(2.5, -0.35, "5", fontsize=13)
plt.text(5.2, 1.5, "3", fontsize=13)
plt.text(2.1, 1.65, r"$\sqrt{34}$", fontsize=13)
plt.xlim(-1.5, 6)
plt.ylim(-1, 4)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Right Triangle ABC with the Right Angle at B")
plt.show()
