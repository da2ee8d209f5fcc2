# class: A-2 | the arrow points at the index of the maximum instead of its x value, far from the curve
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 500)
y = np.exp(-0.3 * t) * np.sin(2 * t)
peak = np.argmax(y)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(t, y, color="steelblue", linewidth=2)
ax.annotate(
    f"first peak {y[peak]:.2f}",
    xy=(peak / 10, y[peak]),
    xytext=(peak / 10 + 1.2, y[peak] - 0.15),
    arrowprops=dict(arrowstyle="->", color="crimson"),
    color="crimson",
)
ax.axhline(0, color="black", linewidth=0.7)
ax.set_xlabel("Time (s)")
ax.set_ylabel("Displacement (cm)")
ax.set_title("Damped Oscillation")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
