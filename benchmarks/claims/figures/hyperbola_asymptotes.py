import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(7, 5))
left = np.linspace(-4, 1.85, 300)
right = np.linspace(2.15, 8, 300)


def f(x):
    return 1 / (x - 2) + 1


ax.plot(left, f(left), color="navy", linewidth=2, label=r"$f(x)=\frac{1}{x-2}+1$")
ax.plot(right, f(right), color="navy", linewidth=2)
ax.axvline(2, color="crimson", linestyle="--", label="x = 2")
ax.axhline(1, color="darkgreen", linestyle=":", label="y = 1")
ax.scatter([1, 3], [0, 2], color="orange", zorder=5, s=60)
ax.annotate("(1, 0)", (1, 0), xytext=(-0.6, 0.25))
ax.annotate("(3, 2)", (3, 2), xytext=(3.3, 2.1))
ax.set_ylim(-5, 7)
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("A shifted reciprocal function")
ax.legend(loc="upper left")
ax.grid(alpha=0.3)
plt.show()
