import numpy as np
import matplotlib.pyplot as plt

M = np.array([[48, 2, 0], [5, 40, 5], [1, 3, 46]])
fig, ax = plt.subplots(figsize=(5, 4.5))
im = ax.imshow(M, cmap="Blues")
for (i, j), v in np.ndenumerate(M):
    ax.text(j, i, v, ha="center", va="center", color="white" if v > 25 else "black")
ax.set_xticks(range(3), ["cat", "dog", "fox"])
ax.set_yticks(range(3), ["cat", "dog", "fox"])
ax.set_xlabel("predicted")
ax.set_ylabel("true")
fig.colorbar(im)
ax.set_title("Confusion matrix")
plt.show()
