import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-np.pi, np.pi, 1000)
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(x, np.sign(np.sin(x)), "k", label="square wave")
for n in (1, 3, 9):
    s = sum(4 / np.pi * np.sin(k * x) / k for k in range(1, n + 1, 2))
    ax.plot(x, s, label=f"up to k = {n}")
ax.legend()
plt.show()
