# class: A-3 | contour levels out of range
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 80)
X, Y = np.meshgrid(x, x)
Z = X**2 + Y**2
fig, ax = plt.subplots(figsize=(5, 5))
ax.contour(X, Y, Z, levels=[20, 30, 40, 50])
ax.set_title("Level curves of x² + y²")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
