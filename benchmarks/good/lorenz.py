import numpy as np
import matplotlib.pyplot as plt

x = np.empty((4000, 3))
x[0] = 1, 1, 1
for i in range(3999):
    a, b, c = x[i]
    x[i + 1] = x[i] + 0.01 * np.array([10 * (b - a), a * (28 - c) - b, a * b - 8 / 3 * c])
ax = plt.figure(figsize=(7, 6)).add_subplot(projection="3d")
ax.plot(*x.T, lw=0.5)
ax.set_title("Lorenz attractor")
plt.show()
