# class: b | title says bar chart, a line is drawn
import matplotlib.pyplot as plt

fruits = ["Apples", "Bananas", "Cherries", "Grapes", "Mangoes"]
sales = [45, 60, 25, 38, 52]

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(fruits, sales, color="seagreen", marker="o", linewidth=2)
ax.set_ylabel("Boxes sold")
ax.set_ylim(0, 70)
ax.set_title("Bar Chart of Weekly Fruit Sales")
ax.grid(axis="y", alpha=0.3)
plt.tight_layout()
plt.show()
