import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-1, 5, 200)
y = (x - 2) ** 2 - 1

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot(x, y, color="tab:blue", lw=2)
ax.axhline(0, color="black", lw=0.8)
ax.plot([1, 3], [0, 0], "o", color="tab:green", label="two zeros")
ax.annotate("vertex (2, −1)", xy=(2, -1), xytext=(1.2, 2.6), fontsize=12,
            arrowprops=dict(arrowstyle="->", color="tab:red"))
ax.legend()
ax.set_title(r"$y = (x-2)^2 - 1$")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.grid(alpha=0.3)
plt.show()
