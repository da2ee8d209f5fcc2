import math
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2 * np.pi, 2 * np.pi, 400)
plt.figure(figsize=(8, 4.5))
plt.plot(x, np.sin(x), "k", lw=3, label="sin x")

partial = np.zeros_like(x)
for k in range(4):                       # degrees 1, 3, 5, 7
    partial = partial + (-1) ** k * x ** (2 * k + 1) / math.factorial(2 * k + 1)
    plt.plot(x, partial, lw=1.6, label=f"degree {2 * k + 1}")

plt.ylim(-3, 3)
plt.xticks(np.pi * np.arange(-2, 3), ["−2π", "−π", "0", "π", "2π"])
plt.title("Four Taylor polynomials of the sine about 0")
plt.legend(loc="upper right", fontsize=9)
plt.grid(alpha=0.3)
plt.show()
