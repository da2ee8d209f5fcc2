# class: A-5 | the only axes occupy a small corner and the rest of the canvas is blank
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4, 200)
y = x**2 * np.exp(-x)

fig = plt.figure(figsize=(10, 8))
ax = fig.add_axes([0.08, 0.08, 0.22, 0.2])
ax.plot(x, y, color="darkblue", linewidth=2)
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title(r"$f(x) = x^2 e^{-x}$")
ax.grid(alpha=0.3)
plt.show()
