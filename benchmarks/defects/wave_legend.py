# class: e | legend names are swapped: the sine is called cos x
import numpy as np
import matplotlib.pyplot as plt

# One period
x = np.linspace(0, 2 * np.pi, 400)

# Functions
functions = [np.sin, np.cos]

# Plot
fig, ax = plt.subplots(figsize=(8, 4.5))
for func, color in zip(functions, ["tab:blue", "tab:orange"]):
    ax.plot(x, func(x), color=color, lw=2.5)

ax.legend([r"$\cos x$", r"$\sin x$"], loc="upper right", fontsize=12)
ax.set_ylim(-1.2, 1.8)
ax.axhline(0, color="black", lw=0.8)
ax.set_xticks(np.arange(5) * np.pi / 2)
ax.set_xticklabels(["0", r"$\pi/2$", r"$\pi$", r"$3\pi/2$", r"$2\pi$"])
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Sine and cosine")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
