import matplotlib.pyplot as plt

# Electron-ionization mass spectrum of ethanol (relative intensities)
mz = [15, 26, 27, 29, 30, 31, 42, 43, 45, 46]
intensity = [6, 10, 22, 30, 6, 100, 5, 12, 52, 22]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.vlines(mz, 0, intensity, color="black", linewidth=2)
for m, i in zip(mz, intensity):
    if i > 20:
        ax.text(m, i + 2, str(m), ha="center", fontsize=9)
ax.set_xlim(10, 50)
ax.set_ylim(0, 110)
ax.set_xlabel("m/z")
ax.set_ylabel("Relative intensity (%)")
ax.set_title("Mass Spectrum of Ethanol")
plt.tight_layout()
plt.show()
