# class: d | only the upper root is drawn, so the ellipse is half an arch
import numpy as np
import matplotlib.pyplot as plt

a, b = 5, 3
x = np.linspace(-a, a, 400)
y = b * np.sqrt(1 - x**2 / a**2)
plt.figure(figsize=(7, 5))
plt.plot(x, y, "r", lw=2)
c = np.sqrt(a**2 - b**2)
plt.plot([-c, c], [0, 0], "ko")
plt.text(-c, 0.2, "$F_1$", ha="center", fontsize=13)
plt.text(c, 0.2, "$F_2$", ha="center", fontsize=13)
plt.xlim(-6, 6)
plt.ylim(-4, 4)
plt.gca().set_aspect("equal")
plt.grid(alpha=0.4)
plt.title(r"Ellipse $\frac{x^2}{25} + \frac{y^2}{9} = 1$ with Both Foci")
plt.show()
