# class: e | not what its words say: Fruit sold per day
import matplotlib.pyplot as plt

items = ["Apples", "Pears", "Plums", "Cherries"]
values = [12, 30, 18, 25]
fig, ax = plt.subplots()
ax.bar(items, values, color="olive")
for i, v in enumerate(sorted(values)):
    ax.text(i, values[i] + 0.5, str(v), ha="center")
ax.set_ylim(0, 35)
ax.set_title("Fruit sold per day")
plt.savefig("values.png")
