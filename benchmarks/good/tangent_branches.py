import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-1.5 * np.pi, 1.5 * np.pi, 1000)
y = np.tan(x)
y[np.abs(y) > 20] = np.nan
plt.plot(x, y)
plt.ylim(-6, 6)
for k in (-1, 0):
    plt.axvline(np.pi / 2 + k * np.pi, color="gray", ls="--", lw=0.8)
plt.axhline(0, color="k", lw=0.5)
plt.title("y = tan x")
plt.show()
