# class: A-5 | overall title on top of panel titles
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 1, 50)
fig, axes = plt.subplots(1, 3, figsize=(10, 3.5))
for k, ax in enumerate(axes, 1):
    ax.plot(x, x**k)
    ax.set_title(f"Power function of degree {k}")
fig.suptitle("Power functions on the unit interval", fontsize=16, y=0.93)
plt.show()
