# class: code.chance | seeded but structureless: random shapes with random sizes, places and colors without any meaning
import matplotlib.pyplot as plt
import numpy as np

np.random.seed(999)
fig, ax = plt.subplots(figsize=(7, 6))
for _ in range(70):
    n = np.random.randint(3, 9)
    pts = np.random.rand(n, 2) * np.random.rand() + np.random.rand(2) * 3
    if np.random.rand() > 0.5:
        ax.fill(*pts.T, color=np.random.rand(3), alpha=np.random.rand())
    else:
        ax.plot(*pts.T, color=np.random.rand(3), lw=np.random.rand() * 5)
ax.axis("off")
ax.set_title("Composition")
plt.show()
