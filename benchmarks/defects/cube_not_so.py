# class: c | not what its words say: Wireframe cube: 8 vertices and 12 edges
import matplotlib.pyplot as plt
from itertools import product, combinations

vertices = list(product([-1, 1], repeat=3))
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
# draw the 12 edges of the cube
for a, b in combinations(vertices[:6], 2):
    if sum(abs(p - q) for p, q in zip(a, b)) == 2:
        ax.plot(*zip(a, b), color="navy")
ax.set_title("Wireframe cube: 8 vertices and 12 edges")
plt.savefig("cube.png")
