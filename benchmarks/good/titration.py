import numpy as np
import matplotlib.pyplot as plt

v = np.linspace(0, 50, 300)
ph = 7 + 5 * np.tanh((v - 25) / 1.5)
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(v, ph)
ax.plot(25, 7, "ro")
ax.annotate("equivalence point", xy=(25, 7), xytext=(31, 5.2), arrowprops=dict(arrowstyle="->"))
ax.set_xlabel("volume of NaOH (mL)")
ax.set_ylabel("pH")
ax.set_title("Titration of HCl with NaOH")
plt.show()
