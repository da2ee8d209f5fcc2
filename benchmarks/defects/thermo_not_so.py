# class: e | not what its words say: Reference temperatures
import matplotlib.pyplot as plt
labels = ["Freezing", "Room", "Body", "Boiling"]
temps = [0, 20, 37, 100]
fig, ax = plt.subplots()
ax.barh(labels[::-1], temps, color="tomato")
ax.set_xlabel("Temperature (°C)")
ax.set_title("Reference temperatures")
plt.savefig("a.png")
