import matplotlib.pyplot as plt

dishes = ["Soup", "Pasta", "Curry", "Salad"]
fig, ax = plt.subplots()
ax.barh(dishes, [22, 48, 35, 11], color=["orange", "teal", "crimson", "limegreen"])
ax.set_xlabel("Portions")
ax.set_title("Canteen lunches")
plt.savefig("out.png")
