# class: A-5 | the construction fills a tiny corner because the limits are far too large
import numpy as np
import matplotlib.pyplot as plt

A, B, C = np.array([1, 1]), np.array([6, 2]), np.array([3, 5])
S = (A + B + C) / 3
plt.figure(figsize=(7, 7))
plt.plot(*zip(A, B, C, A), "k", lw=1.5)
for P, Q, R in [(A, B, C), (B, C, A), (C, A, B)]:
    M = (Q + R) / 2
    plt.plot([P[0], M[0]], [P[1], M[1]], "b--", lw=1)
plt.plot(*S, "ro", ms=4)
plt.xlim(0, 100)
plt.ylim(0, 100)
plt.gca().set_aspect("equal")
plt.title("Medians and Centroid of a Triangle")
plt.show()
