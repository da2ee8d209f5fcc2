# class: A-1 | glitch in a heart curve
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 240)
x = 16 * np.sin(t) ** 3
y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
y[170] = 31
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="red", lw=3)
ax.set_aspect("equal")
ax.set_title("Heart curve")
plt.show()
