# class: e | the element symbols and atomic numbers are off by one: helium carries Z = 3 and so on
import matplotlib.pyplot as plt

symbols = ["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne"]
ionization = [13.6, 24.6, 5.4, 9.3, 8.3, 11.3, 14.5, 13.6, 17.4, 21.6]

fig, ax = plt.subplots(figsize=(8, 5))
atomic_number = range(1, 11)
ax.plot(atomic_number, ionization, "o-", color="darkgreen")
for i, z in enumerate(atomic_number):
    ax.annotate(symbols[i - 1], (z, ionization[i]), textcoords="offset points", xytext=(0, 8), ha="center")
ax.set_xticks(list(atomic_number))
ax.set_ylim(0, 28)
ax.set_xlabel("Atomic number Z")
ax.set_ylabel("First ionization energy (eV)")
ax.set_title("First Ionization Energy of the First Ten Elements")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
