import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(plt.Circle((0, 0), 0.3, color="red"))
shells = [2, 4]
for k, count in enumerate(shells, start=1):
    ax.add_patch(plt.Circle((0, 0), k, fill=False, ec="gray"))
    for j in range(count):
        a = 2 * np.pi * j / count
        ax.plot(k * np.cos(a), k * np.sin(a), "o", color="blue", ms=9)
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Carbon atom with 6 electrons in two shells")
plt.savefig("a.png")
