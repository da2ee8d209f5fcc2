# class: A-5 | sixteen panels crammed together
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 6, 100)
fig, axes = plt.subplots(4, 4, figsize=(7, 5))
for k, ax in enumerate(axes.flat):
    ax.plot(x, np.sin(x * (k + 1) / 3))
    ax.set_title(f"Mode number {k + 1}, frequency {(k + 1) / 3:.2f}")
    ax.set_xlabel("position x (m)")
    ax.set_ylabel("displacement")
plt.show()
