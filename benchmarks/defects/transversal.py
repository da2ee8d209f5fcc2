# class: a | the lines declared parallel have slopes of opposite sign and converge
import numpy as np
import matplotlib.pyplot as plt

# Two parallel lines y = m x + q cut by a transversal
lines = {
    "$l_1$": (0.25, 3.0),
    "$l_2$": (-0.25, 1.5),
}
transversal = (2.0, -6.0)

x = np.linspace(0, 8, 2)

fig, ax = plt.subplots(figsize=(7, 5))

# The parallel pair
for name, (m, q) in lines.items():
    ax.plot(x, m * x + q, color="navy", lw=2)
    ax.text(8.2, m * 8 + q, name, fontsize=14, color="navy", va="center")

# The transversal
m, q = transversal
xt = np.array([2.6, 6.0])
ax.plot(xt, m * xt + q, color="crimson", lw=2)
ax.text(6.15, 6.1, "$t$", fontsize=14, color="crimson")

ax.set_xlim(-0.3, 9)
ax.set_ylim(-1.5, 7)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(r"Parallel lines $l_1 \parallel l_2$ and a transversal $t$")
plt.show()
