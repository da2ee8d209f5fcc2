import numpy as np
import matplotlib.pyplot as plt

n = np.arange(-5, 21)
h = np.where(n >= 0, 0.8 ** np.maximum(n, 0) * np.cos(0.6 * n), 0)
h[5] = 6
fig, ax = plt.subplots(figsize=(7, 3.5))
ax.stem(n, h, basefmt="k-")
ax.set_xlabel("n")
ax.set_ylabel("h[n]")
ax.set_title("Impulse response")
plt.show()
