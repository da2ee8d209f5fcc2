# class: e | Declared January to December, months are in alphabetical order.
"""Mean temperature of Berlin through the year, January to December."""
import matplotlib.pyplot as plt

climate = {"Jan": 0.6, "Feb": 1.4, "Mar": 4.8, "Apr": 9.2, "May": 14.3, "Jun": 17.5,
           "Jul": 19.4, "Aug": 18.9, "Sep": 14.5, "Oct": 9.7, "Nov": 4.7, "Dec": 2.0}
months = sorted(climate)

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(months, [climate[m] for m in months], marker="o", color="darkorange")
ax.set_xlabel("Month")
ax.set_ylabel("Temperature (°C)")
ax.set_title("Berlin from January to December")
ax.grid(alpha=0.3)
plt.show()
