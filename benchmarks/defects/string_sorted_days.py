# class: A-1 | days are sorted as strings (1, 10, 11, ..., 2, 20), so the line runs back and forth across the chart
import matplotlib.pyplot as plt

visits = {str(d): 200 + 12 * d + (60 if d % 7 in (5, 6) else 0) for d in range(1, 31)}
rows = sorted(visits.items())
x = [int(day) for day, _ in rows]
y = [count for _, count in rows]

fig, ax = plt.subplots(figsize=(9, 4.5))
ax.plot(x, y, color="#2a6f97", linewidth=1.8)
ax.set(xlabel="day of the month", ylabel="visits", title="Website visits per day in April")
ax.spines[["top", "right"]].set_visible(False)
fig.tight_layout()
plt.show()
