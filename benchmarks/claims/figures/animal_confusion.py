import matplotlib.pyplot as plt
import numpy as np

m = np.array([[45, 3, 2], [6, 38, 6], [1, 9, 40]])
names = ['cat', 'dog', 'fox']
fig, ax = plt.subplots(figsize=(5.5, 4.5))
im = ax.imshow(m, cmap='Blues')
for i in range(3):
    for j in range(3):
        ax.text(j, i, m[i, j], ha='center', va='center', color='white' if m[i, j] > 25 else 'black', fontsize=14)
ax.set_xticks(range(3), names)
ax.set_yticks(range(3), names)
ax.set_xlabel('predicted')
ax.set_ylabel('true')
ax.set_title('Confusion matrix, 150 images')
fig.colorbar(im)
plt.show()
