# class: e | said to be in descending order with names attached, but only the heights are sorted, the names are not
import matplotlib.pyplot as plt

names = ["Mont Blanc", "Everest", "Kilimanjaro", "Denali", "Aconcagua"]
heights = {"Mont Blanc": 4808, "Everest": 8849, "Kilimanjaro": 5895, "Denali": 6190, "Aconcagua": 6961}
values = sorted(heights.values(), reverse=True)

plt.figure(figsize=(8, 5))
plt.bar(names, values, color="slateblue")
for i, v in enumerate(values):
    plt.text(i, v + 100, f"{v} m", ha="center")
plt.ylim(0, 10000)
plt.ylabel("height (m)")
plt.title("Heights of Five Mountains, Mount Everest the Highest")
plt.show()
