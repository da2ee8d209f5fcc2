# class: A-5 | legend hides the data
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 100)
fig, ax = plt.subplots(figsize=(5, 4))
for k in range(1, 6):
    ax.plot(x, np.exp(-x / k), lw=2, label=f"exponential decay with time constant {k}")
ax.legend(loc="center", fontsize=15, framealpha=1)
ax.set_title("Decay curves")
plt.show()
