# class: A-2 | the annotated point lies outside of the axes
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, np.cos(x), color="crimson")
ax.annotate("minimum at π", xy=(np.pi, -1.9), xytext=(4.3, 0.6), arrowprops=dict(arrowstyle="->"), annotation_clip=False)
ax.set_xlim(0, 2 * np.pi)
ax.set_ylim(-1.2, 1.2)
ax.set_xlabel("x")
ax.set_ylabel("cos x")
plt.show()
