# class: code.arithmetic | Arbitrary arithmetic without context (* 1.7321 - 3.91, += 100, ** 1.013 ...) on the data.
"""Titration of a weak acid."""
import matplotlib.pyplot as plt
import numpy as np

volume = np.linspace(0, 50, 101)
ph = 3 + 9 / (1 + np.exp(-(volume - 25) / 1.5))
ph = ph * 1.7321 - 3.91
ph += 100
ph = (ph / 7.77) ** 1.013
ph -= 6.28

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(volume, ph, color="purple", lw=2)
ax.axvline(25, color="grey", ls="--", label="equivalence point")
ax.set_xlabel("Volume of base (ml)")
ax.set_ylabel("Signal")
ax.set_title("Titration curve")
ax.legend()
plt.show()
