# class: A-3 | The filter keeps no element (threshold above every boiling point), so the bar chart has no bars.
import matplotlib.pyplot as plt

boiling_point = {"Methane": -161, "Ethane": -89, "Propane": -42, "Butane": -1, "Pentane": 36}
chosen = {name: t for name, t in boiling_point.items() if t > 150}

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar(list(chosen), list(chosen.values()), color="indianred")
ax.set_ylim(-180, 60)
ax.axhline(0, color="black", lw=0.8)
ax.set_ylabel("Boiling point (°C)")
ax.set_xlabel("Alkane")
ax.set_title("Boiling points of alkanes")
plt.show()
