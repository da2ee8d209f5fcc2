# class: a | the line called the tangent at x = 1 has slope 1 and cuts the parabola in two points
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-1.5, 2.5, 300)
f = x**2
x0 = 1
m = x0
plt.figure(figsize=(7, 6))
plt.plot(x, f, "b", lw=2, label=r"$f(x)=x^2$")
plt.plot(x, m * (x - x0) + x0**2, "r", lw=2, label="tangent at x = 1")
plt.plot(x0, x0**2, "ko")
plt.grid(alpha=0.3)
plt.legend()
plt.xlabel("x")
plt.ylabel("y")
plt.title("Tangent to the Parabola at the Point (1, 1)")
plt.show()
