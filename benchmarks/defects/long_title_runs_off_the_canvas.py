# class: A-5 | long title runs off the canvas
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
fig, ax = plt.subplots(figsize=(5, 4))
ax.plot(x, x * np.exp(-x))
ax.set_title(
    "Response of a critically damped second-order system to a unit impulse at time zero",
    fontsize=15,
)
ax.set_xlabel("t")
plt.show()
