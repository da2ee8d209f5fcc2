import numpy as np
import matplotlib.pyplot as plt

f = lambda x: x**3 - 2 * x - 5
df = lambda x: 3 * x**2 - 2
xs = [3.5]
for _ in range(6):
    xs.append(xs[-1] - f(xs[-1]) / df(xs[-1]))

x = np.linspace(1.5, 3.7, 200)
plt.figure(figsize=(8, 5.5))
plt.plot(x, f(x), "b", lw=2)
plt.axhline(0, color="k", lw=0.8)
for k in range(2):
    plt.plot([xs[k], xs[k + 1]], [f(xs[k]), 0], "r--", lw=1.2)
    plt.plot([xs[k], xs[k]], [0, f(xs[k])], "gray", ls=":", lw=1)
    plt.plot(xs[k], f(xs[k]), "ko", ms=5)
for k in range(3):
    plt.text(xs[k], -2.2, f"$x_{k}$", ha="center", fontsize=13)
plt.ylim(-5, 36)
plt.xlabel("x")
plt.ylabel("$x^3 - 2x - 5$")
plt.title(f"Newton's Method: Starting at 3.5, Root near {xs[-1]:.3f}")
plt.show()
