import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 12, 800)
envelope = np.exp(-0.25 * t)
x = envelope * np.cos(3 * t)

fig, ax = plt.subplots(figsize=(9, 4.5))
ax.plot(t, x, color="navy", linewidth=1.8, label="x(t)")
ax.plot(t, envelope, "--", color="firebrick", label="envelope")
ax.plot(t, -envelope, "--", color="firebrick")
ax.annotate(
    "amplitude falls to 1/e at t = 4",
    xy=(4, np.exp(-1)),
    xytext=(5.5, 0.7),
    arrowprops=dict(arrowstyle="->"),
)
ax.set_xlabel("Time (s)")
ax.set_ylabel("Displacement (cm)")
ax.set_title("Underdamped Oscillator")
ax.legend(loc="lower right")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
