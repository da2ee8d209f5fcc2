import numpy as np
import matplotlib.pyplot as plt

n = np.arange(1500)
r, t = np.sqrt(n), n * 2.399963
fig, ax = plt.subplots(figsize=(6, 6))
ax.scatter(r * np.cos(t), r * np.sin(t), s=6, c=n % 34, cmap="viridis")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Phyllotaxis with 1500 florets")
plt.show()
