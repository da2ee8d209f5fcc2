# class: A-2 | the arrow's target is given as axes fractions but read as data, so it points at nothing near zero
import matplotlib.pyplot as plt

year = list(range(2000, 2021, 2))
price = [28, 26, 38, 66, 99, 79, 111, 99, 43, 71, 42]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(year, price, marker="o", color="black")
ax.annotate("peak in 2012", xy=(2012, 0.95), xytext=(2006, 15), fontsize=12, color="firebrick",
            arrowprops={"arrowstyle": "->", "color": "firebrick"})
ax.set_ylim(0, 125)
ax.set_xlabel("year")
ax.set_ylabel("US dollars per barrel")
ax.set_title("Price of crude oil")
ax.grid(alpha=0.3)
plt.show()
