"""The tangent function and its four poles between -6 and 6."""
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-6, 6, 4000)
y = np.tan(x)
y[np.abs(y) > 20] = np.nan

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, y, color="navy")
for k in (-3, -1, 1, 3):
    ax.axvline(k * np.pi / 2, color="crimson", ls="--", lw=1)
ax.set_xlim(-6, 6)
ax.set_ylim(-8, 8)
ax.set_xlabel("x")
ax.set_ylabel("tan x")
ax.set_title("Tangent with its four asymptotes (dashed)")
ax.grid(alpha=0.3)
plt.show()
