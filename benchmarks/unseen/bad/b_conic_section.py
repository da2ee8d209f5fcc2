# class: b | Title, legend and names say hyperbola; an ellipse is drawn.
"""Conic sections, exercise 4: hyperbola with semi-axes a = 3 and b = 2."""
import numpy as np
import matplotlib.pyplot as plt

a, b = 3, 2
t = np.linspace(0, 2 * np.pi, 400)
x_hyperbola = a * np.cos(t)
y_hyperbola = b * np.sin(t)

x = np.linspace(-6, 6, 2)

fig, ax = plt.subplots(figsize=(7, 5.5))
ax.plot(x_hyperbola, y_hyperbola, color="mediumblue", lw=2.2, label="hyperbola")
ax.plot(x, b / a * x, color="gray", ls="--", lw=1, label="asymptotes")
ax.plot(x, -b / a * x, color="gray", ls="--", lw=1)
ax.axhline(0, color="black", lw=0.8)
ax.axvline(0, color="black", lw=0.8)
ax.set_title(r"Hyperbola $\frac{x^2}{9} - \frac{y^2}{4} = 1$ and its asymptotes", fontsize=14)
ax.set_xlim(-6, 6)
ax.set_ylim(-4.5, 4.5)
ax.set_aspect("equal")
ax.legend(loc="upper right")
ax.grid(alpha=0.25)
plt.show()
