import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 16 * np.pi, 1600)
ax = plt.figure(figsize=(9, 4)).gca()
ax.plot(t / (2 * np.pi) + 0.4 * np.cos(t), np.sin(t), color="chocolate", lw=2.5)
for y in (-0.5, 0, 0.5):
    ax.annotate("", xy=(9.8, y), xytext=(-1.8, y), arrowprops=dict(arrowstyle="->", color="b", lw=1.5))
ax.text(10, 0, r"$\vec B$", color="b", fontsize=16, va="center")
ax.set_xlim(-2.2, 10.8)
ax.set_ylim(-1.6, 1.6)
ax.axis("off")
ax.set_title("Magnetic Field Lines inside a Coil of Eight Turns")
plt.show()
