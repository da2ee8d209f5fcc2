import matplotlib.pyplot as plt
import numpy as np

N = 6
board = np.indices((N, N)).sum(axis=0) % 2
plt.figure(figsize=(5, 5))
plt.imshow(board, cmap='YlOrBr', vmin=-0.5, vmax=2, origin='lower')
rooks = [(0, 1), (1, 3), (2, 5), (3, 0), (4, 2), (5, 4)]
for c, r in rooks[:-1]:
    plt.text(c, r, '♜', ha='center', va='center', fontsize=26)
plt.text(5, 4, '♛', ha='center', va='center', fontsize=26, color='red')
plt.xticks(range(N), list('abcdef'))
plt.yticks(range(N), range(1, N + 1))
plt.title('Nobody attacks nobody')
plt.show()
