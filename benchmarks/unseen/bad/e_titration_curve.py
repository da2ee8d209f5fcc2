# class: e | Unsorted volumes are joined in recorded order: the titration curve becomes a zigzag.
import numpy as np
import matplotlib.pyplot as plt

# Readings of the burette and of the pH meter, 0.1 M NaOH into 25 mL of 0.1 M HCl
volume_ml = np.array([0, 24, 5, 30, 15, 25, 10, 40, 20, 26, 22, 35])
ph = np.array([1.00, 2.69, 1.18, 11.96, 1.60, 7.00, 1.37, 12.36, 1.95, 11.29, 2.19, 12.22])

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(volume_ml, ph, "o-", color="purple", lw=1.8, label="pH")
ax.axvline(25, color="gray", ls=":", label="equivalence point, 25 mL")
ax.set_title("Titration curve: pH rises with the added base")
ax.set_xlabel("NaOH added (mL)")
ax.set_ylabel("pH")
ax.set_ylim(0, 14)
ax.grid(alpha=0.3)
ax.legend(loc="lower right")
plt.tight_layout()
plt.show()
