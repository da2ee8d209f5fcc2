import matplotlib.pyplot as plt

rows = [["Norway", "16", "8", "13"], ["Germany", "12", "10", "5"], ["China", "9", "4", "2"]]
fig, ax = plt.subplots(figsize=(6, 2.5))
ax.axis("off")
table = ax.table(rows, colLabels=["Country", "Gold", "Silver", "Bronze"], loc="center")
table.scale(1, 1.6)
ax.set_title("Winter medals")
plt.savefig("out.png")
