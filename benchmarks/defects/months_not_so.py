# class: e | not what its words say: Mean temperature, January to June
import matplotlib.pyplot as plt

temps = {"Jan": 2, "Feb": 4, "Mar": 9, "Apr": 14, "May": 18, "Jun": 22}
months = sorted(temps)
fig, ax = plt.subplots()
ax.plot(months, [temps[m] for m in months], "o-", color="red")
ax.set_ylabel("Temperature (°C)")
ax.set_title("Mean temperature, January to June")
plt.savefig("temps.png")
