import numpy as np
import matplotlib.pyplot as plt

P = lambda d: np.array([3 * np.cos(np.radians(d)), 3 * np.sin(np.radians(d))])
A, B, C = P(200), P(340), P(80)
M = np.zeros(2)
t = np.linspace(0, 2 * np.pi, 300)
plt.figure(figsize=(6.5, 6.5))
plt.plot(3 * np.cos(t), 3 * np.sin(t), "k", lw=1.5)
plt.plot(*zip(A, C, B), "b", lw=2, label="inscribed angle 70°")
plt.plot(*zip(A, M, B), "r", lw=2, label="central angle 140°")
plt.plot(*zip(A, B), "k", lw=1.5)
for Q, s in [(A, "A"), (B, "B"), (C, "C")]:
    plt.plot(*Q, "ko")
    plt.text(*(1.12 * Q), s, ha="center", va="center", fontsize=14)
plt.plot(0, 0, "ko")
plt.text(0, 0.25, "M", ha="center", fontsize=14)
plt.xlim(-3.8, 3.8)
plt.ylim(-4.4, 3.8)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.legend(loc="lower center", ncol=2)
plt.title("Central Angle Is Twice the Inscribed Angle")
plt.show()
