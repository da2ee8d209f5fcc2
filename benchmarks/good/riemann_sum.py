import numpy as np
import matplotlib.pyplot as plt

n = 8
x = np.linspace(0, 2, 200)
left = np.linspace(0, 2, n, endpoint=False)
fig, ax = plt.subplots()
ax.bar(left, left**2, width=2 / n, align="edge", alpha=0.4, edgecolor="k")
ax.plot(x, x**2, "r", lw=2, label=r"$y = x^2$")
ax.legend()
ax.set_title(f"Left Riemann sum with {n} rectangles")
plt.show()
