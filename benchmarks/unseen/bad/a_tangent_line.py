# class: a | The line called tangent at x0=1.5 has the slope of a wrong derivative (x^2/3-1 instead of x^2-1) and cuts the curve at the point.
import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return x**3 / 3 - x


def f_prime(x):
    return x**2 / 3 - 1


x = np.linspace(-2.6, 2.6, 300)
x0 = 1.5
tangent = f(x0) + f_prime(x0) * (x - x0)

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(x, f(x), color="tab:blue", lw=2, label=r"$f(x)=\frac{x^3}{3}-x$")
ax.plot(x, tangent, color="tab:orange", lw=2, label=r"tangent at $x_0=1.5$")
ax.plot(x0, f(x0), "ko")
ax.annotate(r"$(x_0, f(x_0))$", (x0, f(x0)), xytext=(14, -18), textcoords="offset points", fontsize=11)
ax.axhline(0, color="gray", lw=0.8)
ax.axvline(0, color="gray", lw=0.8)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Derivative as the slope of the tangent line")
ax.grid(alpha=0.3)
ax.legend()
plt.show()
