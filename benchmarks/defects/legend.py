# class: c | Declared four Hermite polynomials H0..H3, two are drawn.
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 300)
fig, ax = plt.subplots(figsize=(7, 5))
# The first four Hermite polynomials H0 ... H3
for n, colour in enumerate(["black", "tab:blue"]):
    y = np.polynomial.hermite.hermval(x, [0] * n + [1])
    ax.plot(x, y, color=colour, lw=2, label=f"$H_{n}$")
ax.set_ylim(-12, 12)
ax.axhline(0, color="grey", lw=0.7)
ax.set_xlabel("x")
ax.set_ylabel("$H_n(x)$")
ax.legend()
ax.set_title("Four Hermite polynomials")
plt.show()
