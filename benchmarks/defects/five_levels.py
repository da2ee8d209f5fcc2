# class: c | five hydrogen levels are announced, the loop draws n = 1 to 4
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 7))
# energy levels n = 1 ... 5 of hydrogen
for n in range(1, 5):
    E = -13.6 / n**2
    plt.hlines(E, 0, 1, color="b", lw=2)
    plt.text(1.03, E, f"n = {n}", va="center")
plt.xlim(-0.1, 1.3)
plt.ylim(-15, 1)
plt.xticks([])
plt.ylabel("energy (eV)")
plt.title("The First Five Energy Levels of Hydrogen")
plt.show()
