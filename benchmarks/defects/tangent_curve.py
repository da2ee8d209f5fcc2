# class: A-1 | tan is plotted through its poles: two spikes of 1e15 flatten every curve.
import numpy as np
import matplotlib.pyplot as plt

# ----------------------------
# Domain: one full period range
# ----------------------------
x = np.linspace(0, 2 * np.pi, 401)

# ----------------------------
# Functions
# ----------------------------
sine = np.sin(x)
tangent = np.tan(x)

# ----------------------------
# Figure
# ----------------------------
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, sine, color="tab:blue", lw=2, label=r"$y=\sin x$")
ax.plot(x, tangent, color="tab:red", lw=2, label=r"$y=\tan x$")

ax.set_xticks([0, np.pi / 2, np.pi, 3 * np.pi / 2, 2 * np.pi])
ax.set_xticklabels(["0", r"$\pi/2$", r"$\pi$", r"$3\pi/2$", r"$2\pi$"])
ax.set_xlabel("x (rad)")
ax.set_ylabel("y")
ax.set_title("Sine and tangent on one period")
ax.grid(alpha=0.3)
ax.legend()
plt.tight_layout()
plt.show()
