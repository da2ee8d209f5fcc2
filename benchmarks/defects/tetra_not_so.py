# class: d | not what its words say: Regular tetrahedron
import matplotlib.pyplot as plt
from itertools import combinations
V = [(0, 0, 0), (1, 0, 0), (0.5, 0.87, 0), (0.5, 0.29, 0.82)]
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
for i, j in list(combinations(range(4), 2))[:5]:
    ax.plot(*zip(V[i], V[j]), color="b")
ax.set_title("Regular tetrahedron")
plt.savefig("a.png")
