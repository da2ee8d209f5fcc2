import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-2, 2, 81)
fig, axes = plt.subplots(2, 2, figsize=(7, 6))
panels = [
    ("Linear", x, "black"),
    ("Quadratic", x**2, "red"),
    ("Cubic", x**3, "blue"),
    ("Absolute value", abs(x), "green"),
]
for ax, (name, y, color) in zip(axes.flat, panels, strict=False):
    ax.plot(x, y, color=color)
    ax.set_title(name)
    ax.grid(True)
fig.suptitle("Four functions")
fig.tight_layout()
plt.savefig("out.png")
