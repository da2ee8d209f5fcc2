import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 5))
for k in (-1, 0, 1):
    x = np.linspace(k * np.pi - np.pi / 2 + 0.05, k * np.pi + np.pi / 2 - 0.05, 200)
    ax.plot(x, np.tan(x), "b-", lw=2)
for k in (-3, -1, 1, 3):
    ax.axvline(k * np.pi / 2, color="gray", ls="--", lw=1)
ax.set_ylim(-6, 6)
ax.axhline(0, color="k", lw=0.8)
ax.set_xlabel("x")
ax.set_ylabel("tan x")
ax.set_title("Three branches of the tangent")
plt.show()
