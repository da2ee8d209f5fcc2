# class: A-2 | The 'equivalence point' note with its arrow ends at 8 mL at pH 10, far away from the curve's equivalence point at 25 mL / pH 7.
import numpy as np
import matplotlib.pyplot as plt

volume = np.linspace(0, 50, 501)          # mL of 0.1 M NaOH added to 25 mL of 0.1 M HCl
excess = 0.1 * (25 - volume) / (25 + volume)
hydronium = excess / 2 + np.sqrt(excess ** 2 / 4 + 1e-14)
ph = -np.log10(hydronium)

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(volume, ph, color="purple", lw=2)
ax.plot(25, 7, "o", color="black")
ax.annotate("equivalence point", xy=(8, 10), xytext=(3, 12.2), fontsize=11,
            arrowprops=dict(arrowstyle="-|>", color="black"))
ax.set_xlabel("NaOH added (mL)")
ax.set_ylabel("pH")
ax.set_ylim(0, 14)
ax.set_title("Titration of HCl with NaOH")
plt.show()
