import calendar
import matplotlib.pyplot as plt

weeks = calendar.Calendar(firstweekday=0).monthdayscalendar(2024, 2)
fig, ax = plt.subplots(figsize=(7, 5))
for r, week in enumerate(weeks):
    for c, day in enumerate(week):
        if day:
            ax.add_patch(plt.Rectangle((c, -r), 1, 1, facecolor="mistyrose" if c > 4 else "white", edgecolor="gray"))
            ax.text(c + 0.5, -r + 0.5, day, ha="center", va="center", fontsize=13)
for c, name in enumerate(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]):
    ax.text(c + 0.5, 1.2, name, ha="center", weight="bold")
ax.set_xlim(-0.1, 7.1)
ax.set_ylim(-4.1, 1.6)
ax.axis("off")
ax.set_title("February 2024 with 29 days")
plt.show()
