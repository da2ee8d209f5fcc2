# class: A-2 | data coordinates given as axes fraction
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, np.sin(x), "b-")
ax.annotate(
    "local maximum",
    xy=(np.pi / 2, 1),
    xycoords="axes fraction",
    xytext=(0.55, 0.85),
    textcoords="axes fraction",
    arrowprops=dict(facecolor="black", shrink=0.05),
)
ax.set_title("One period of sin x")
ax.set_xlabel("x")
ax.grid(True)
plt.show()
