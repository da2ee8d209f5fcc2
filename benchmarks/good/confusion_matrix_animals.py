import numpy as np
import matplotlib.pyplot as plt

classes = ["cat", "dog", "fox", "owl"]
cm = np.array([[46, 3, 1, 0],
               [5, 41, 4, 0],
               [2, 6, 42, 0],
               [0, 0, 1, 49]])
accuracy = np.trace(cm) / cm.sum()

fig, ax = plt.subplots(figsize=(5.5, 5))
im = ax.imshow(cm, cmap="Blues")
for (i, j), v in np.ndenumerate(cm):
    ax.text(j, i, v, ha="center", va="center", color="white" if v > cm.max() / 2 else "black")
ax.set_xticks(range(4), classes)
ax.set_yticks(range(4), classes)
ax.set_xlabel("predicted")
ax.set_ylabel("true")
ax.set_title(f"200 test images, accuracy {accuracy:.0%}")
fig.colorbar(im, ax=ax, shrink=0.8, label="images")
plt.tight_layout()
plt.show()
