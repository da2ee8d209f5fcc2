# class: A-2 | wavelength arrow below and beside the wave
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4, 300)
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(x, np.sin(2 * np.pi * x), "b", lw=2)
ax.annotate("crest", xy=(5.6, 2.0), xytext=(6.4, 2.4), arrowprops=dict(arrowstyle="->"))
ax.annotate("trough", xy=(5.2, -2.0), xytext=(6.2, -2.5), arrowprops=dict(arrowstyle="->"))
ax.set_xlim(0, 8)
ax.set_ylim(-3, 3)
ax.set_xlabel("x (m)")
ax.set_title("Parts of a wave")
plt.show()
