# class: e | Legend names are swapped: the curve of height_nitrogen is called control and vice versa.
import numpy as np
import matplotlib.pyplot as plt

day = np.arange(0, 22, 3)
height_nitrogen = np.array([2.0, 3.9, 6.1, 8.8, 11.4, 13.9, 16.2, 18.3])
height_control = np.array([2.0, 2.6, 3.1, 3.5, 3.8, 4.0, 4.1, 4.1])

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(day, height_nitrogen, "o-", color="forestgreen", lw=2)
ax.plot(day, height_control, "s--", color="saddlebrown", lw=2)
ax.legend(["control", "with nitrogen"], loc="upper left")
ax.set_title("Bean seedlings with and without nitrogen fertilizer")
ax.set_xlabel("Day after germination")
ax.set_ylabel("Mean height (cm)")
ax.set_xticks(day)
ax.set_ylim(0, 20)
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
