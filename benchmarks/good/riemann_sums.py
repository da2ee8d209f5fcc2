import numpy as np
import matplotlib.pyplot as plt

f = lambda x: x**2 / 4 + 1
a, b, n = 0, 4, 8
dx = (b - a) / n
left = a + dx * np.arange(n)

plt.figure(figsize=(8, 5))
plt.bar(left, f(left), width=dx, align="edge", color="moccasin", edgecolor="darkorange", label="lower sum, n = 8")
x = np.linspace(a, b, 200)
plt.plot(x, f(x), "b", lw=2, label=r"$f(x)=\frac{x^2}{4}+1$")
area = dx * f(left).sum()
plt.text(0.3, 4.0, f"lower sum = {area:.3f}", fontsize=12)
plt.xlabel("x")
plt.ylabel("f(x)")
plt.ylim(0, 5.5)
plt.legend(loc="upper left")
plt.title("Lower Sum of a Parabola on [0, 4]")
plt.show()
