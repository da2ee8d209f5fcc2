import numpy as np
import matplotlib.pyplot as plt

# Tangent function, cut at its poles so that the branches stay separate
x = np.linspace(-1.5 * np.pi, 1.5 * np.pi, 1501)
y = np.tan(x)
y[np.abs(y) > 12] = np.nan

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, y, color="tab:blue", lw=2)

# Vertical asymptotes between and beside the three branches
for k in (-3, -1, 1, 3):
    ax.axvline(k * np.pi / 2, color="gray", ls="--", lw=1)

ax.axhline(0, color="black", lw=0.8)
ax.set_ylim(-6, 6)
ax.set_xticks([-np.pi, -np.pi / 2, 0, np.pi / 2, np.pi])
ax.set_xticklabels([r"$-\pi$", r"$-\pi/2$", "0", r"$\pi/2$", r"$\pi$"])
ax.set_xlabel("x")
ax.set_ylabel("tan x")
ax.set_title("Three branches of the tangent with dashed asymptotes")
plt.show()
