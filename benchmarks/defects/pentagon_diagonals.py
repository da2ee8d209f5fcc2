# class: c | all five diagonals are announced, only three are drawn
import numpy as np
import matplotlib.pyplot as plt

P = [(np.cos(np.pi / 2 + k * 2 * np.pi / 5), np.sin(np.pi / 2 + k * 2 * np.pi / 5)) for k in range(5)]
plt.figure(figsize=(6, 6))
plt.plot(*zip(*(P + P[:1])), "k", lw=2)
for i in range(3):
    j = i + 2
    plt.plot([P[i][0], P[j][0]], [P[i][1], P[j][1]], "r", lw=1.5)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Regular Pentagon with All Five Diagonals")
plt.show()
