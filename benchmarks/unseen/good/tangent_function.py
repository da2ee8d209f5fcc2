import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2 * np.pi, 2 * np.pi, 4001)
y = np.tan(x)
y[np.abs(y) > 12] = np.nan

asymptotes = np.pi / 2 * np.array([-3, -1, 1, 3])

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, y, color="tab:blue", lw=2, label="tan x")
for a in asymptotes:
    ax.axvline(a, color="crimson", ls="--", lw=1)
ax.axhline(0, color="black", lw=0.8)
ax.set_xticks(np.pi * np.arange(-2, 3), ["−2π", "−π", "0", "π", "2π"])
ax.set_xlim(-2 * np.pi, 2 * np.pi)
ax.set_ylim(-6, 6)
ax.set_title("tan x and its four asymptotes between −2π and 2π")
ax.legend(loc="upper right")
ax.grid(alpha=0.2)
plt.show()
