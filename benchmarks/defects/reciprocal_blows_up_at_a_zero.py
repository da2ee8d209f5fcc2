# class: A-1 | reciprocal blows up at a zero
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 400)
y = 1 / (x**2 - 2 * x - 3)
fig, ax = plt.subplots()
ax.plot(x, y, color="purple", lw=2, label=r"$f(x)=\frac{1}{x^2-2x-3}$")
ax.axhline(0, color="gray")
ax.axvline(-1, color="gray", ls="--")
ax.axvline(3, color="gray", ls="--")
ax.set_ylim(-5, 5)
ax.legend()
ax.set_title("Rational function")
ax.grid(alpha=0.3)
plt.show()
