import matplotlib.pyplot as plt

boiling_point = {"Methane": -161, "Ethane": -89, "Propane": -42, "Butane": -1, "Pentane": 36}
liquid = {name: t for name, t in boiling_point.items() if t > 20}
gaseous = {name: t for name, t in boiling_point.items() if t <= 20}

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar(list(gaseous), list(gaseous.values()), color="skyblue", label="gas at 20 °C")
ax.bar(list(liquid), list(liquid.values()), color="indianred", label="liquid at 20 °C")
ax.axhline(0, color="black", lw=0.8)
ax.legend(loc="lower right")
ax.set_ylabel("Boiling point (°C)")
ax.set_xlabel("Alkane")
ax.set_title("Boiling points of five alkanes")
plt.show()
