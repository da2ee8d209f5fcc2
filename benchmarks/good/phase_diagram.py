import numpy as np
import matplotlib.pyplot as plt

T = np.linspace(0, 100, 200)
liquid_gas = np.exp((T - 20) / 25)
fig, ax = plt.subplots()
ax.plot(T[T > 20], liquid_gas[T > 20], "r")
ax.plot([20, 16], [1, 25], "b")
ax.plot(T[T < 20], np.exp((T[T < 20] - 20) / 12), "g")
ax.plot(20, 1, "ko")
ax.text(4, 15, "solid", fontsize=14)
ax.text(45, 17, "liquid", fontsize=14)
ax.text(70, 3, "gas", fontsize=14)
ax.annotate("triple point", (20, 1), xytext=(30, -2.5), arrowprops=dict(arrowstyle="-"))
ax.set_xlabel("temperature")
ax.set_ylabel("pressure")
ax.set_ylim(-4, 26)
plt.show()
