import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return x**2 - 2


def slope(x):
    return 2 * x


x = np.linspace(0.8, 3.2, 200)
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, f(x), color="black", lw=2, label="$f(x) = x^2 - 2$")
ax.axhline(0, color="gray", lw=1)

guess = 3.0
for k in range(3):
    following = guess - f(guess) / slope(guess)
    ax.plot([guess, guess], [0, f(guess)], ":", color="tab:red")
    ax.plot([guess, following], [f(guess), 0], color="tab:blue", lw=1.4, label="tangent" if k == 0 else None)
    ax.plot(guess, f(guess), "o", color="tab:red")
    ax.text(guess, -0.45, f"$x_{k}$", ha="center", fontsize=13)
    guess = following

ax.set_xlim(0.8, 3.3)
ax.set_ylim(-1.6, 8)
ax.set_title(f"Newton's method: three tangents lead from 3 to {guess:.4f} (√2 ≈ 1.4142)")
ax.legend(loc="upper left")
plt.show()
