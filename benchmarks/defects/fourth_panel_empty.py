# class: A-3 | one panel of four was forgotten
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 200)
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
axes[0, 0].plot(x, x)
axes[0, 0].set_title("linear")
axes[0, 1].plot(x, x**2)
axes[0, 1].set_title("quadratic")
axes[1, 0].plot(x, x**3)
axes[1, 0].set_title("cubic")
axes[1, 1].set_title("quartic")
fig.tight_layout()
plt.show()
