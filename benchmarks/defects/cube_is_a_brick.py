# class: b | the cube is twice as long as wide
from itertools import combinations, product
import matplotlib.pyplot as plt

ax = plt.figure(figsize=(6, 6)).add_subplot(projection="3d")
for a, b in combinations(list(product((0, 4), (0, 2), (0, 2))), 2):
    if sum(p != q for p, q in zip(a, b)) == 1:
        ax.plot(*zip(a, b), "b")
ax.set_box_aspect((2, 1, 1))
ax.set_axis_off()
ax.set_title("Cube")
plt.show()
