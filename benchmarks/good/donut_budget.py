import matplotlib.pyplot as plt

categories = ["Personnel", "Equipment", "Travel", "Publications"]
budget = [62, 21, 11, 6]

fig, ax = plt.subplots(figsize=(7, 6))
ax.pie(budget, labels=categories, autopct="%d%%", pctdistance=0.8, startangle=90,
       colors=["#4c72b0", "#dd8452", "#55a868", "#c44e52"], wedgeprops=dict(width=0.4, edgecolor="white"))
ax.text(0, 0, "Research\nbudget", ha="center", va="center", fontsize=14)
ax.set_title("Budget of a Research Project")
plt.show()
