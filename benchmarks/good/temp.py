import matplotlib.pyplot as plt

celsius = list(range(-40, 101, 20))
fahrenheit = [c * 9 / 5 + 32 for c in celsius]
fig, ax = plt.subplots()
ax.plot(celsius, fahrenheit, "o-", color="darkorange")
ax.annotate("-40 °C = -40 °F", (-40, -40), xytext=(-10, -30), arrowprops=dict(arrowstyle="->"))
ax.set_xlabel("Temperature (°C)")
ax.set_ylabel("Temperature (°F)")
ax.set_title("Celsius to Fahrenheit")
plt.savefig("a.png")
