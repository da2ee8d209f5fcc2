# class: A-5 | nine panels without spacing: titles, tick labels and axis labels run into each other
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 200)
fig, axes = plt.subplots(3, 3, figsize=(7, 5))
fig.subplots_adjust(wspace=0.02, hspace=0.05)

for n, ax in enumerate(axes.flat, start=1):
    ax.plot(x, np.sin(n * x), color="C%d" % (n - 1))
    ax.set_title(f"Harmonic number {n} of the string", fontsize=12)
    ax.set_xlabel("Position along the string", fontsize=11)
    ax.set_ylabel("Amplitude", fontsize=11)
plt.show()
