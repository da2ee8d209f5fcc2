# class: e | title and comment say descending, bars ascend
import matplotlib.pyplot as plt

# River lengths in kilometres
rivers = [("Nile", 6650), ("Amazon", 6400), ("Yangtze", 6300),
          ("Mississippi", 6275), ("Yenisei", 5539), ("Danube", 2850), ("Rhine", 1230)]

# Sort in descending order: longest river on the left, shortest on the right
rivers = sorted(rivers, key=lambda item: item[1])

names = [name for name, _ in rivers]
lengths = [length for _, length in rivers]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.bar(names, lengths, color="deepskyblue", edgecolor="navy")
ax.set_ylabel("Length (km)")
ax.set_title("Rivers in descending order of length")
ax.grid(axis="y", alpha=0.3)
plt.tight_layout()
plt.show()
