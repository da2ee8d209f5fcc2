# class: b | not what its words say: Grouped bar chart of two products
import matplotlib.pyplot as plt
years = ["2020", "2021", "2022"]
a = [4, 6, 7]
b = [3, 5, 9]
fig, ax = plt.subplots()
ax.plot(years, a, label="A")
ax.plot(years, b, label="B")
ax.legend()
ax.set_title("Grouped bar chart of two products")
plt.savefig("a.png")
