# class: A-2 | two notes point beside the curve
import numpy as np
import matplotlib.pyplot as plt

minutes = np.array([0, 2, 4, 8, 10, 16, 18])
celsius = np.array([-20, 0, 0, 50, 100, 100, 120])
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(minutes, celsius, color="tab:blue", lw=2)
ax.annotate("melting", xy=(9.5, 6), xytext=(12, 25), arrowprops={"arrowstyle": "-|>"})
ax.annotate("boiling", xy=(4, 104), xytext=(1, 80), arrowprops={"arrowstyle": "-|>"})
ax.set_xlabel("time (min)")
ax.set_ylabel("temperature (°C)")
ax.set_title("Heating curve of water")
ax.set_ylim(-30, 130)
plt.show()
