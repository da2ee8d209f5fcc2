import matplotlib.pyplot as plt

class Bar:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def draw(self, ax, position):
        ax.barh(position, self.value, color="cadetblue", edgecolor="black")
        ax.text(self.value + 0.2, position, f"{self.value}", va="center")

bars = [Bar("Python", 28), Bar("C++", 17), Bar("Java", 14), Bar("Rust", 9)]
fig, ax = plt.subplots()
for i, bar in enumerate(bars):
    bar.draw(ax, i)
ax.set_yticks(range(len(bars)), [b.name for b in bars])
ax.set_xlim(0, 33)
ax.set_xlabel("Share (%)")
ax.set_title("Languages in use")
plt.savefig("a.png")
