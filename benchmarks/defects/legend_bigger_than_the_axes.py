# class: A-5 | legend bigger than the axes
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 6, 100)
fig, ax = plt.subplots(figsize=(4, 3.5))
for k in range(12):
    ax.plot(x, np.sin(x + k / 4), label=f"phase shift number {k}")
ax.legend(fontsize=12, loc="upper left", framealpha=1)
plt.show()
