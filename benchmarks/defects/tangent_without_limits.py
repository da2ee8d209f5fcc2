# class: A-1 | tangent without limits
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2 * np.pi, 2 * np.pi, 1001)
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, np.tan(x), "b-", label="y = tan(x)")
ax.axhline(0, color="black", lw=0.8)
ax.axvline(0, color="black", lw=0.8)
ax.set_xticks([-2 * np.pi, -np.pi, 0, np.pi, 2 * np.pi])
ax.set_xticklabels(["-2π", "-π", "0", "π", "2π"])
ax.legend()
ax.set_title("The tangent function")
plt.show()
