# class: low_contrast | labels of the same colour as the bars
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
v = [3, 7, 5]
ax.bar(["a", "b", "c"], v, color="navy")
for i, h in enumerate(v):
    ax.text(i, h / 2, f"{h} units", color="midnightblue", ha="center", fontsize=12)
ax.set_title("Stock")
plt.show()
