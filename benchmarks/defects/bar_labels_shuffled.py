# class: e | the numbers above the bars are in another order
import matplotlib.pyplot as plt

fruits = ["apple", "pear", "plum", "fig"]
counts = [12, 30, 21, 7]
fig, ax = plt.subplots()
bars = ax.bar(fruits, counts, color="yellowgreen")
for bar, value in zip(bars, sorted(counts)):
    ax.text(bar.get_x() + bar.get_width() / 2, bar.get_height() + 0.4, str(value), ha="center")
ax.set_ylabel("number sold")
ax.set_title("Fruit sold on Monday")
plt.show()
