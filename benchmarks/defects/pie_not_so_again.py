# class: e | not what its words say: Monthly budget
import matplotlib.pyplot as plt

sizes = [50, 30, 20]
labels = ["Rent 20%", "Food 30%", "Savings 50%"]
fig, ax = plt.subplots()
ax.pie(sizes, labels=labels, startangle=90, colors=["#88c", "#8c8", "#c88"])
ax.set_title("Monthly budget")
plt.savefig("budget.png")
