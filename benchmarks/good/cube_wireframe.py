from itertools import combinations, product
import matplotlib.pyplot as plt

fig = plt.figure()
ax = fig.add_subplot(projection="3d")
for a, b in combinations(list(product((0, 1), repeat=3)), 2):
    if sum(p != q for p, q in zip(a, b)) == 1:
        ax.plot(*zip(a, b), "b")
ax.set_box_aspect((1, 1, 1))
ax.set_axis_off()
ax.set_title("Wireframe of a cube")
plt.show()
