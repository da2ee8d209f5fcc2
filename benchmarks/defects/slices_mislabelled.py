# class: e | the printed shares are not those of the slices
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
wedges, texts = ax.pie([50, 30, 20], labels=["nitrogen", "oxygen", "argon"])
for x, y, s in ((0, 0.6, "30%"), (-0.5, -0.4, "50%"), (0.5, -0.4, "20%")):
    ax.text(x, y, s, ha="center")
ax.set_title("A gas mixture")
plt.show()
