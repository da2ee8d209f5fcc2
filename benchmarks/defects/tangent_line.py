# class: a | the line called tangent has slope 1 instead of 4 and cuts the parabola twice
import numpy as np
import matplotlib.pyplot as plt

# Function and its derivative
def f(x):
    return x**2 - 2 * x + 1


def slope(x):
    return 2 * x - 5


# Point of tangency
x0 = 3
y0 = f(x0)

# Tangent line y = y0 + m (x - x0)
x = np.linspace(-2, 5, 300)
m = slope(x0)
tangent = y0 + m * (x - x0)

# Plot
fig, ax = plt.subplots(figsize=(7, 6))
ax.plot(x, f(x), color="royalblue", lw=2, label=r"$f(x) = x^2 - 2x + 1$")
ax.plot(x, tangent, color="crimson", lw=2, ls="--", label="Tangent at x = 3")
ax.plot(x0, y0, "ko", zorder=4)

ax.set_xlim(-2, 5)
ax.set_ylim(-2, 12)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("A parabola and its tangent line at x = 3")
ax.legend(loc="upper center")
ax.grid(alpha=0.3)
plt.show()
