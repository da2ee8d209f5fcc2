import numpy as np
import matplotlib.pyplot as plt

# Rows: true class, columns: predicted class; 50 samples of each class
classes = ["cat", "dog", "fox"]
matrix = np.array([
    [44, 4, 2],
    [5, 41, 4],
    [1, 6, 43],
])
accuracy = np.trace(matrix) / matrix.sum()

fig, ax = plt.subplots(figsize=(6, 5))
image = ax.imshow(matrix, cmap="Blues", vmin=0, vmax=50)
for (i, j), value in np.ndenumerate(matrix):
    ax.text(j, i, value, ha="center", va="center", fontsize=14, color="white" if value > 25 else "black")

ax.set_xticks(range(3), classes)
ax.set_yticks(range(3), classes)
ax.set_xlabel("Predicted class")
ax.set_ylabel("True class")
ax.set_title(f"Confusion matrix (accuracy {accuracy:.1%})")
fig.colorbar(image, label="samples")
plt.show()
