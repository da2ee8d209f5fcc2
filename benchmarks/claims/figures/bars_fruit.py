import matplotlib.pyplot as plt

names = ["Apples", "Pears", "Plums", "Figs", "Kiwis"]
crates = [12, 7, 15, 4, 9]
fig, ax = plt.subplots()
ax.bar(names, crates, color=["red", "gold", "purple", "brown", "green"])
ax.set_title("Fruit sold on Monday")
ax.set_xlabel("Fruit")
ax.set_ylabel("Crates")
ax.set_ylim(0, 16)
plt.savefig("out.png")
