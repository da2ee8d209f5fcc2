# class: A-2 | the dimension arrow for the radius and its label are drawn outside the circle, touching neither center nor rim
import numpy as np
import matplotlib.pyplot as plt

M = (3, 3)
r = 2
t = np.linspace(0, 2 * np.pi, 200)
plt.figure(figsize=(6, 6))
plt.plot(M[0] + r * np.cos(t), M[1] + r * np.sin(t), "b", lw=2)
plt.plot(*M, "ko")
plt.text(3.1, 3.1, "M", fontsize=14)
# radius
plt.annotate("", xy=(8, 7), xytext=(6, 7), arrowprops=dict(arrowstyle="<->", lw=1.5, color="r"))
plt.text(7, 7.15, "r = 2", color="r", ha="center", fontsize=13)
plt.xlim(0, 9)
plt.ylim(0, 9)
plt.gca().set_aspect("equal")
plt.grid(alpha=0.3)
plt.title("Circle with Center M(3|3) and Radius 2")
plt.show()
