# class: e | not what its words say: Sine and cosine
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-np.pi, np.pi, 200)
fig, ax = plt.subplots()
curves = [np.sin(x), np.cos(x)]
for y, label in zip(curves, ["cos(x)", "sin(x)"]):
    ax.plot(x, y, label=label)
ax.legend()
ax.grid(True)
ax.set_title("Sine and cosine")
plt.savefig("legend.png")
