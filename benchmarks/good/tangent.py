import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-1, 3, 300)
f = x**3 - 3 * x**2 + 2
x0 = 2.5
y0 = x0**3 - 3 * x0**2 + 2
m = 3 * x0**2 - 6 * x0
fig, ax = plt.subplots()
ax.plot(x, f, label="$f(x) = x^3 - 3x^2 + 2$")
span = np.array([1.9, 3.0])
ax.plot(span, y0 + m * (span - x0), "r", label="tangent at $x = 2.5$")
ax.plot(x0, y0, "ko")
ax.axhline(0, color="0.6", lw=0.8)
ax.legend()
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("A cubic and one of its tangents")
plt.savefig("a.png")
