import numpy as np
import matplotlib.pyplot as plt

n = 160
k = np.arange(n)
a, b = 2 * np.pi * k / n, 2 * np.pi * (2 * k % n) / n
fig, ax = plt.subplots(figsize=(6, 6))
for p, q in zip(a, b):
    ax.plot([np.cos(p), np.cos(q)], [np.sin(p), np.sin(q)], color="slateblue", lw=0.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Two times table modulo 160")
plt.show()
