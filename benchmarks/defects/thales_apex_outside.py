# class: a | the apex of the Thales triangle does not lie on the semicircle
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, np.pi, 200)
plt.figure(figsize=(8, 6))
plt.plot(4 * np.cos(t), 4 * np.sin(t), "b", lw=2)
plt.plot([-4, 4], [0, 0], "k", lw=2)
phi = np.radians(60)
C = (4 * np.cos(phi) + 1.2, 4 * np.sin(phi) + 1.2)
plt.plot([-4, C[0], 4], [0, C[1], 0], "r", lw=2)
plt.plot(*C, "ro")
for p, s in [((-4.4, -0.1), "A"), ((4.2, -0.1), "B"), ((C[0], C[1] + 0.2), "C")]:
    plt.text(*p, s, fontsize=14)
plt.xlim(-5, 5)
plt.ylim(-1, 6)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Thales' Theorem: C on the Circle over AB Gives a Right Angle")
plt.show()
