# class: e | the matrix is declared with rows = true class and annotated so, but shown transposed: the row 'cat' shows the column values
import numpy as np
import matplotlib.pyplot as plt

classes = ["cat", "dog", "fox"]
# rows: true class, columns: predicted class
confusion = np.array([[50, 8, 2],
                      [1, 45, 14],
                      [20, 5, 35]])

fig, ax = plt.subplots(figsize=(5.5, 5))
ax.imshow(confusion.T, cmap="Greens", vmax=80)
for i in range(3):
    for j in range(3):
        ax.text(j, i, confusion[j, i], ha="center", va="center", fontsize=14)
ax.set_xticks(range(3), classes)
ax.set_yticks(range(3), classes)
ax.set_xlabel("Predicted class")
ax.set_ylabel("True class")
ax.set_title("Confusion matrix, 60 test images per true class")
plt.show()
