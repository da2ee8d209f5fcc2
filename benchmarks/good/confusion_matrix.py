import numpy as np
import matplotlib.pyplot as plt

labels = ["cat", "dog", "bird", "fish"]
matrix = np.array([
    [48, 5, 2, 0],
    [6, 45, 1, 1],
    [3, 2, 40, 4],
    [0, 1, 3, 50],
])

fig, ax = plt.subplots(figsize=(6, 5.5))
im = ax.imshow(matrix, cmap="Blues")
for i in range(4):
    for j in range(4):
        color = "white" if matrix[i, j] > 25 else "black"
        ax.text(j, i, matrix[i, j], ha="center", va="center", color=color)
ax.set_xticks(range(4), labels)
ax.set_yticks(range(4), labels)
ax.set_xlabel("Predicted class")
ax.set_ylabel("True class")
ax.set_title("Confusion Matrix of an Animal Classifier")
fig.colorbar(im, label="images")
plt.tight_layout()
plt.show()
