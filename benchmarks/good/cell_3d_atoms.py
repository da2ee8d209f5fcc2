import numpy as np
import matplotlib.pyplot as plt
from itertools import product

corners = np.array(list(product((0, 1), repeat=3)))
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.scatter(*corners.T, s=200, c="royalblue")
ax.scatter(0.5, 0.5, 0.5, s=300, c="tomato")
for a in corners:
    for b in corners:
        if np.sum(np.abs(a - b)) == 1:
            ax.plot(*zip(a, b), color="gray")
ax.set_axis_off()
ax.set_title("Body-centered cubic cell")
plt.show()
