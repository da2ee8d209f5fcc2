# class: c | Declared six cities, only four bars appear because the value list is short.
"""Mean annual rainfall of six cities as bars."""
import matplotlib.pyplot as plt

cities = ["Bergen", "London", "Lisbon", "Cairo", "Mumbai", "Singapore"]
rainfall = [2250, 600, 770, 25]
colours = plt.cm.Blues([0.4, 0.5, 0.6, 0.7, 0.8, 0.9])

fig, ax = plt.subplots(figsize=(7, 4.5))
for city, amount, colour in zip(cities, rainfall, colours):
    ax.bar(city, amount, color=colour, edgecolor="black")
    ax.text(city, amount + 30, str(amount), ha="center")
ax.set_ylim(0, 2600)
ax.set_ylabel("Rainfall (mm per year)")
ax.set_title("Annual rainfall of six cities")
plt.show()
