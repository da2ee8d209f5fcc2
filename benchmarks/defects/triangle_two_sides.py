# class: d | the triangle lacks the side CA
import matplotlib.pyplot as plt

A, B, C = (1, 1), (7, 2), (4, 6)
plt.figure(figsize=(6, 6))
plt.plot([A[0], B[0], C[0]], [A[1], B[1], C[1]], "b-o", lw=2)
plt.text(0.6, 0.6, "A(1|1)", fontsize=12)
plt.text(6.6, 1.4, "B(7|2)", fontsize=12)
plt.text(3.6, 6.2, "C(4|6)", fontsize=12)
plt.xlim(0, 8.5)
plt.ylim(0, 7)
plt.gca().set_aspect("equal")
plt.grid(alpha=0.4)
plt.title("Triangle ABC in the Coordinate System")
plt.show()
