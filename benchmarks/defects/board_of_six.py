# class: a | a chess board of six rows
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
ax.imshow(np.indices((6, 6)).sum(axis=0) % 2, cmap="gray")
ax.set_xticks([])
ax.set_yticks([])
ax.set_title("8 × 8 chessboard")
plt.show()
