# class: e | Row labels are reversed relative to the matrix: true classes are mislabelled.
import numpy as np
import matplotlib.pyplot as plt

classes = ["cat", "dog", "horse", "bird"]
# counts[i, j]: images of classes[i] that were predicted as classes[j]
counts = np.array([
    [91, 6, 1, 2],
    [8, 88, 3, 1],
    [1, 4, 94, 1],
    [3, 1, 0, 96],
])

fig, ax = plt.subplots(figsize=(6, 5.5))
image = ax.imshow(counts, cmap="Blues")
ax.set_xticks(range(4), labels=classes)
ax.set_yticks(range(4), labels=classes[::-1])
for i in range(4):
    for j in range(4):
        ax.text(j, i, counts[i, j], ha="center", va="center",
                color="white" if counts[i, j] > 50 else "black", fontsize=12)

accuracy = np.trace(counts) / counts.sum()
ax.set_title(f"Confusion matrix (accuracy {accuracy:.1%})")
ax.set_xlabel("Predicted class")
ax.set_ylabel("True class")
fig.colorbar(image, label="Number of images")
plt.tight_layout()
plt.show()
