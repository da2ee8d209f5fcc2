# class: A-4 | 160 coordinate labels overlap into an illegible band.
import numpy as np
import matplotlib.pyplot as plt

# Calibration signal sampled at 160 points
x = np.linspace(0, 4 * np.pi, 160)
y = np.sin(x) * np.exp(-x / 12)

fig, ax = plt.subplots(figsize=(8, 5))

# Curve and samples
ax.plot(x, y, color="steelblue", lw=1.5)
ax.scatter(x, y, s=40, color="steelblue")

# Value of each sample
for xi, yi in zip(x, y):
    ax.text(xi, yi, f"({xi:.2f}, {yi:.2f})", fontsize=9, ha="center", va="bottom")

ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_ylim(-1, 1.1)
ax.set_title("Samples of a damped sine")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
