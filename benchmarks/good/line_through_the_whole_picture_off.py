import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
x = np.array([-20, 20])
ax.plot(x, 2 * x - 1, "b-", label="y = 2x − 1")
ax.plot(x, -0.5 * x + 3, "r-", label="y = −x/2 + 3")
ax.plot(1.6, 2.2, "ko", zorder=3)
ax.annotate("(1.6, 2.2)", (1.6, 2.2), xytext=(10, -4), textcoords="offset points")
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.axhline(0, color="k", lw=0.8)
ax.axvline(0, color="k", lw=0.8)
ax.legend(loc="lower right")
ax.set_title("Perpendicular lines")
plt.show()
