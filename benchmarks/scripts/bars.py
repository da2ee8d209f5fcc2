import matplotlib.pyplot as plt

labels = ["A", "B", "C", "D", "E"]
first = [4, 7, 1, 8, 5]
second = [3, 5, 6, 2, 7]
fig, ax = plt.subplots(figsize=(7, 5))
positions = range(len(labels))
ax.bar([p - 0.2 for p in positions], first, width=0.4, label="first", color="#4477aa")
ax.bar([p + 0.2 for p in positions], second, width=0.4, label="second", color="#ee6677", hatch="//")
for p, (a, b) in enumerate(zip(first, second, strict=True)):
    ax.text(p - 0.2, a + 0.1, str(a), ha="center")
    ax.text(p + 0.2, b + 0.1, str(b), ha="center")
ax.set_xticks(list(positions), labels)
ax.set_title("Two groups")
ax.legend()
fig.savefig("bars.png")
