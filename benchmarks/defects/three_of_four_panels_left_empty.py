# class: A-3 | three of four panels left empty
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 200)
fig, axes = plt.subplots(2, 2, figsize=(8, 6), layout="constrained")
names = ["sin", "cos", "sin 2x", "cos 2x"]
for ax, n in zip(axes.flat, names):
    ax.set_title(n)
    ax.set_xlabel("x")
    plt.plot(x, np.sin(x) if "sin" in n else np.cos(x))
plt.show()
