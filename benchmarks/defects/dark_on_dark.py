# class: low_contrast | Title, ticks and axis labels are black on a near-black figure and cannot be read.
import numpy as np
import matplotlib.pyplot as plt

wavelength = np.linspace(400, 700, 300)
line = np.exp(-((wavelength - 589) / 4) ** 2)

fig, ax = plt.subplots(figsize=(7, 4.5), facecolor="#151515")
ax.set_facecolor("#202020")
ax.plot(wavelength, line, color="gold", lw=2)
ax.set_xlabel("wavelength (nm)", color="#2a2a2a")
ax.set_ylabel("relative intensity", color="#2a2a2a")
ax.set_title("Sodium D emission", color="#2a2a2a")
ax.tick_params(colors="#2a2a2a")
plt.show()
