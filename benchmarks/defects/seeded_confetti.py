# class: code.chance | every property of every dot by chance
import numpy as np
import matplotlib.pyplot as plt

np.random.seed(0)
fig, ax = plt.subplots()
for i in range(60):
    ax.scatter(np.random.rand(), np.random.rand(), s=np.random.rand() * 500, color=np.random.rand(3))
plt.show()
