# class: A-5 | A huge opaque legend covers nearly all of the axes and the curves.
import matplotlib.pyplot as plt
import numpy as np

T = np.linspace(200, 1000, 200)
fig, ax = plt.subplots(figsize=(7, 5))
for gas, a, b in [("nitrogen", 28.6, 3.8), ("oxygen", 29.9, 4.2), ("carbon dioxide", 44.2, 8.8), ("methane", 23.6, 47.9)]:
    ax.plot(T, a + b * T / 1000, lw=2, label=f"{gas} (heat capacity at constant pressure)")
ax.set_xlabel("Temperature (K)")
ax.set_ylabel(r"$C_p$ (J mol$^{-1}$ K$^{-1}$)")
ax.set_title("Molar heat capacity of four gases")
ax.legend(loc="center", fontsize=15, framealpha=1, borderpad=3, labelspacing=2)
plt.show()
