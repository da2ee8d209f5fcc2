import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(8, 5))
for k in range(-1, 2):
    x = np.linspace(k * np.pi - np.pi / 2 + 0.05, k * np.pi + np.pi / 2 - 0.05, 300)
    ax.plot(x, np.tan(x), color="tab:red", linewidth=2)
for k in (-3, -1, 1, 3):
    ax.axvline(k * np.pi / 2, color="gray", linestyle="--", linewidth=1)
ax.axhline(0, color="black", linewidth=0.8)
ax.set_ylim(-6, 6)
ax.set_xticks(np.arange(-3, 4) * np.pi / 2, ["-3π/2", "-π", "-π/2", "0", "π/2", "π", "3π/2"])
ax.set_xlabel("x")
ax.set_ylabel("tan(x)")
ax.set_title("Tangent Function and Its Vertical Asymptotes")
plt.tight_layout()
plt.show()
