# class: A-3 | alpha zero scatter with legend
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 40)
fig, ax = plt.subplots()
ax.scatter(x, 2 * x + np.sin(5 * x), alpha=0.0, label="measurements")
ax.set_xlabel("load (N)")
ax.set_ylabel("extension (mm)")
ax.set_title("Hooke's law")
ax.legend()
plt.show()
