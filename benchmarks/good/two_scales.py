import matplotlib.pyplot as plt
import numpy as np

T = np.arange(0, 101, 10)
pressure = np.array([0.6, 1.2, 2.3, 4.2, 7.4, 12.3, 19.9, 31.2, 47.4, 70.1, 101.3])
fig, (a, b) = plt.subplots(1, 2, figsize=(10, 4.2))
for ax in (a, b):
    ax.plot(T, pressure, "o-", color="purple")
    ax.set_xlabel("temperature (°C)")
    ax.set_ylabel("vapor pressure (kPa)")
    ax.grid(alpha=0.3)
b.set_yscale("log")
a.set_title("linear scale")
b.set_title("logarithmic scale")
fig.suptitle("Vapor pressure of water")
fig.tight_layout()
plt.show()
