# class: b | not what its words say: Pie chart of electricity sources
import matplotlib.pyplot as plt

labels = ["Coal", "Gas", "Nuclear", "Wind"]
shares = [35, 25, 20, 20]
fig, ax = plt.subplots()
ax.bar(labels, shares, color=["dimgray", "orange", "purple", "teal"])
ax.set_title("Pie chart of electricity sources")
plt.savefig("pie.png")
