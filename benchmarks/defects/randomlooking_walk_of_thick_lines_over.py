# class: A-4 | random-looking walk of thick lines over itself
import numpy as np
import matplotlib.pyplot as plt

k = np.arange(4000)
x = np.sin(k * k * 0.7) * np.cos(k * 1.3)
y = np.cos(k * k * 0.31) * np.sin(k * 2.1)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, lw=2)
ax.set_title("Trajectory")
plt.show()
