import matplotlib.pyplot as plt

voltages = [0, 2, 4, 6, 8, 10]
fig, ax = plt.subplots()
for resistance, marker in ((100, "o"), (220, "s"), (470, "^")):
    currents = [1000 * u / resistance for u in voltages]
    ax.plot(voltages, currents, marker=marker, label=f"{resistance} Ω")
ax.set_xlabel("Voltage (V)")
ax.set_ylabel("Current (mA)")
ax.legend()
ax.set_title("Ohm's law for three resistors")
plt.savefig("a.png")
