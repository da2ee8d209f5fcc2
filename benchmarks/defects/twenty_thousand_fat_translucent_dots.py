# class: A-4 | twenty thousand fat translucent dots
import numpy as np
import matplotlib.pyplot as plt

n = np.arange(20000)
x = (n * 0.618034) % 1
y = (n * 0.754878) % 1
fig, ax = plt.subplots(figsize=(6, 6))
ax.scatter(x, y, s=90, c=n % 7, cmap="tab10", alpha=0.4)
ax.set_title("Low-discrepancy sequence")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
