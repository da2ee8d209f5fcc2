# class: a | not what its words say: Tangent line to a parabola
import numpy as np
import matplotlib.pyplot as plt

def f(x):
    return 0.5 * x**2 - x + 1

x0 = 2.0
slope = x0          # derivative at x0
x = np.linspace(-1, 5, 200)
fig, ax = plt.subplots()
ax.plot(x, f(x), label="f(x)")
ax.plot(x, f(x0) + slope * (x - x0), "r--", label="tangent line at x = 2")
ax.plot([x0], [f(x0)], "ko")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.legend()
ax.set_title("Tangent line to a parabola")
plt.savefig("tangent.png")
