import numpy as np
from math import factorial
import matplotlib.pyplot as plt

x = np.linspace(-8, 8, 500)
plt.figure(figsize=(8, 5))
plt.plot(x, np.sin(x), "k", lw=2.5, label="sin x")
for n in (1, 3, 5, 7, 9):
    T = sum((-1) ** ((k - 1) // 2) * x**k / factorial(k) for k in range(1, n + 1, 2))
    plt.plot(x, T, lw=1.3, label=f"$T_{n}$")
plt.ylim(-3, 3)
plt.axhline(0, color="gray", lw=0.6)
plt.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
plt.xlabel("x")
plt.ylabel("y")
plt.title("Taylor Polynomials of the Sine at 0")
plt.tight_layout()
plt.show()
