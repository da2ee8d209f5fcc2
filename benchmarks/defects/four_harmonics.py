# class: c | four standing waves are announced, three panels are filled
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 1, 200)
fig, axs = plt.subplots(3, 1, figsize=(7, 7), sharex=True)
for n, a in enumerate(axs, 1):
    a.plot(x, np.sin(n * np.pi * x), "b")
    a.plot(x, -np.sin(n * np.pi * x), "b--")
    a.set_ylabel(f"n = {n}")
    a.set_yticks([])
axs[-1].set_xlabel("x / L")
fig.suptitle("The First Four Harmonics of a String")
plt.show()
