import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 4, 2000)
beat = t % 1
v = 1.2 * np.exp(-(((beat - 0.5) / 0.015) ** 2)) + 0.15 * np.exp(-(((beat - 0.3) / 0.04) ** 2)) + 0.3 * np.exp(-(((beat - 0.75) / 0.06) ** 2))
fig, ax = plt.subplots(figsize=(9, 3))
ax.plot(t, v, "r", lw=1)
ax.set_xlabel("t (s)")
ax.set_ylabel("mV")
ax.grid(alpha=0.4)
plt.tight_layout()
plt.show()
