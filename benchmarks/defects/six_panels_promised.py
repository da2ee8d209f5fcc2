# class: a | the title promises six panels, there are four
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 100)
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
for n, ax in enumerate(axes.flat, start=1):
    ax.plot(x, np.sin(n * x))
fig.suptitle("Harmonics in 6 panels")
plt.show()
