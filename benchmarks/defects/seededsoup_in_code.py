# class: code.chance | the code is not fit to teach
import numpy as np
import matplotlib.pyplot as plt

np.random.seed(7)
fig, ax = plt.subplots(figsize=(6, 6))
for _ in range(60):
    x0, y0, x1, y1 = np.random.rand(4)
    ax.plot([x0, x1], [y0, y1], color=np.random.rand(3), lw=np.random.uniform(0.5, 4))
ax.set_title("Abstract composition")
ax.axis("off")
plt.savefig("a.png")
