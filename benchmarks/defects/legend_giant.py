# class: A-5 | a legend of 24 entries in large type covers nearly the whole diagram
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
plt.figure(figsize=(7, 5))
for n in range(1, 25):
    plt.plot(x, x ** (n / 24), label=f"exponent {n}/24 of the power law")
plt.legend(fontsize=11, framealpha=1, loc="upper left")
plt.xlabel("x")
plt.ylabel(r"$x^{n/24}$")
plt.title("Power Functions with Fractional Exponents")
plt.show()
