# class: A-5 | a 4 by 4 grid of which only two cells are used leaves most of the canvas blank
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 2 * np.pi, 200)
fig, axes = plt.subplots(4, 4, figsize=(12, 10))
for ax in axes.flat:
    ax.axis("off")
for ax, f, name in [(axes[0, 0], np.sin, "sine"), (axes[3, 3], np.cos, "cosine")]:
    ax.axis("on")
    ax.plot(x, f(x))
    ax.set_title(name)
plt.show()
