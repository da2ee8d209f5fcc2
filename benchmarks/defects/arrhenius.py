# class: A-3 | log of negative numbers gives NaN only: the plot is empty.
import numpy as np
import matplotlib.pyplot as plt

# Constants
R = 8.314          # J / (mol K)
Ea = 52000.0       # J / mol
A = 1.0e9          # 1/s

# Temperatures in kelvin
T = np.linspace(290, 370, 9)
k = A * np.exp(-Ea / (R * T))

# Arrhenius coordinates
inv_T = 1000.0 / T
with np.errstate(invalid="ignore"):
    ln_k = np.log(-k)

# Figure
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(inv_T, ln_k, "o-", color="tab:orange")
ax.set_xlim(2.6, 3.5)
ax.set_xlabel(r"$1000/T$ (K$^{-1}$)")
ax.set_ylabel(r"$\ln k$")
ax.set_title("Arrhenius plot")
ax.grid(True, alpha=0.4)
plt.tight_layout()
plt.show()
