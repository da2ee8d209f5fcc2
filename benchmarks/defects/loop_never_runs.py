# class: A-3 | range(5, 1) is empty, so no line is ever drawn on the prepared axes
import numpy as np
import matplotlib.pyplot as plt

L = 1.0
x = np.linspace(0, L, 200)
plt.figure(figsize=(7, 5))
for n in range(5, 1):
    psi = np.sqrt(2 / L) * np.sin(n * np.pi * x / L)
    plt.plot(x, psi, label=f"n = {n}")
plt.xlim(0, 1)
plt.ylim(-1.6, 1.6)
plt.axhline(0, color="k", lw=0.6)
plt.xlabel("x / L")
plt.ylabel(r"$\psi_n(x)$")
plt.title("Wave Functions of a Particle in a Box")
plt.grid(alpha=0.3)
plt.show()
