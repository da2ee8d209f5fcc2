import matplotlib.pyplot as plt

phases = {"Design": 5, "Procurement": 7, "Assembly": 6, "Testing": 4}
fig, ax = plt.subplots(figsize=(8, 3.8))
start = 0
for i, (name, days) in enumerate(phases.items()):
    ax.barh(name, days, left=start, color=f"C{i}", height=0.55)
    ax.text(start + days / 2, i, f"{days} d", ha="center", va="center", color="white")
    start += days
ax.invert_yaxis()
ax.set_xlim(0, start)
ax.set_xlabel("project day")
ax.grid(axis="x", alpha=0.4)
ax.set_axisbelow(True)
ax.set_title("Project schedule over 22 days")
plt.tight_layout()
plt.show()
