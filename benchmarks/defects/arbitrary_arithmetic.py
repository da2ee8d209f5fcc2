# class: code.arithmetic | the data go through context-free arithmetic that nothing in the figure reveals
import numpy as np
import matplotlib.pyplot as plt

raw = np.array([3, 9, 4, 7, 2, 8, 6, 5])
raw = raw * 17 % 23
raw = raw + 100
raw = raw / 7 - 3.14
raw = np.roll(raw ** 1.7, 3) - 41

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(range(1, 9), raw, "s-", color="teal")
ax.set_xlabel("Sample")
ax.set_ylabel("Value")
ax.set_title("Measured Values of Eight Samples")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
