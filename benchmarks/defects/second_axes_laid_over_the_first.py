# class: A-5 | second axes laid over the first
import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(7, 5))
ax1 = fig.add_axes([0.1, 0.1, 0.6, 0.8])
ax2 = fig.add_axes([0.5, 0.1, 0.45, 0.8])
x = np.linspace(0, 5, 100)
ax1.plot(x, x**2, "b")
ax1.set_title("Position")
ax2.plot(x, 2 * x, "r")
ax2.set_title("Velocity")
plt.show()
