# class: A-4 | 150 thick sine curves
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 400)
fig, ax = plt.subplots(figsize=(7, 5))
for k in range(150):
    ax.plot(x, np.sin(x * (1 + k / 40) + k) * (1 + 0.3 * np.cos(k)), lw=3)
ax.set_title("Superposed waves")
ax.set_xlabel("t")
ax.set_ylabel("amplitude")
plt.show()
