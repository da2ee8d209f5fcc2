import numpy as np
import matplotlib.pyplot as plt

depth = np.linspace(0, 1000, 300)
temperature = 4 + 18 / (1 + np.exp((depth - 200) / 60))
salinity = 34.6 + 0.9 * np.exp(-depth / 250)

fig, ax = plt.subplots(figsize=(5.5, 7))
ax.plot(temperature, depth, color="crimson", lw=2)
ax.invert_yaxis()
ax.axhspan(100, 320, color="gold", alpha=0.25)
ax.text(5, 215, "thermocline", fontsize=12)
ax.set_xlabel("Temperature (°C)", color="crimson")
ax.set_ylabel("Depth (m)")

top = ax.twiny()
top.plot(salinity, depth, color="navy", lw=2, ls="--")
top.set_xlabel("Salinity (g/kg)", color="navy")
fig.suptitle("Temperature (red) and salinity (blue) with depth")
fig.tight_layout()
plt.show()
