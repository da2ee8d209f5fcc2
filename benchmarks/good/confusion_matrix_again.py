import numpy as np
import matplotlib.pyplot as plt

classes = ["cat", "dog", "fox"]
# rows: true class, columns: predicted class
confusion = np.array([[50, 8, 2],
                      [1, 45, 14],
                      [20, 5, 35]])

fig, ax = plt.subplots(figsize=(5.5, 5))
ax.imshow(confusion, cmap="Greens", vmax=80)
for (i, j), count in np.ndenumerate(confusion):
    ax.text(j, i, count, ha="center", va="center", fontsize=14)
ax.set_xticks(range(3), classes)
ax.set_yticks(range(3), classes)
ax.set_xlabel("Predicted class")
ax.set_ylabel("True class")
ax.set_title("Confusion matrix, 60 test images per true class")
plt.show()
