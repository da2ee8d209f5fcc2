import numpy as np
import matplotlib.pyplot as plt

m = np.add.outer(np.arange(1, 6), np.arange(1, 6))
fig, ax = plt.subplots()
ax.imshow(m, cmap="Blues")
for i in range(5):
    for j in range(5):
        ax.text(j, i, m[i, j], ha="center", va="center", color="k" if m[i, j] < 8 else "w")
ax.set_xticks(range(5), range(1, 6))
ax.set_yticks(range(5), range(1, 6))
ax.set_title("Sum of two dice faces")
plt.show()
