# class: unreadable | very large rotated axis text runs across the title and the data
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot([0, 1, 2, 3, 4], [1.0, 0.61, 0.37, 0.22, 0.14], "o-", color="black")
ax.set_title("Discharge of a capacitor through a resistor", fontsize=18)
ax.set_xlabel("time in milliseconds since opening the switch of the circuit", fontsize=22)
ax.set_ylabel("voltage across the capacitor in volts (relative)", fontsize=24)
ax.text(0.1, 0.5, "U(t) = U0 exp(-t / RC)", fontsize=44, rotation=20)
plt.show()
