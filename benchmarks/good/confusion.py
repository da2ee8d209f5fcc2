"""Confusion matrix of a three-class image classifier, row-normalised."""
import matplotlib.pyplot as plt
import numpy as np

classes = ["cat", "dog", "fox"]
counts = np.array([[45, 4, 1], [6, 40, 4], [2, 5, 43]])
rates = counts / counts.sum(axis=1, keepdims=True)

fig, ax = plt.subplots(figsize=(6, 5))
image = ax.imshow(rates, cmap="Blues", vmin=0, vmax=1)
fig.colorbar(image, ax=ax, label="share of the true class")
for i in range(3):
    for j in range(3):
        ax.text(j, i, f"{counts[i, j]}\n({rates[i, j]:.0%})", ha="center", va="center",
                color="white" if rates[i, j] > 0.5 else "black")
ax.set_xticks(range(3), classes)
ax.set_yticks(range(3), classes)
ax.set_xlabel("Predicted class")
ax.set_ylabel("True class")
ax.set_title("Confusion matrix, 50 pictures per class")
plt.show()
