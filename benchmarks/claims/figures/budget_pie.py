import matplotlib.pyplot as plt

parts = [40, 25, 20, 15]
names = ["Rent", "Food", "Travel", "Savings"]
fig, ax = plt.subplots()
colors = ["tomato", "gold", "skyblue", "lightgreen"]
ax.pie(parts, labels=names, colors=colors, autopct="%1.0f%%", startangle=90, counterclock=False)
ax.set_title("Household budget")
plt.savefig("out.png")
