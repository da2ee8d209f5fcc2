# class: a | the start times are ignored, so tasks said to follow each other all start at day 0
import matplotlib.pyplot as plt

tasks = [("Design", 0, 5), ("Procurement", 5, 7), ("Assembly", 12, 6), ("Testing", 18, 4)]
fig, ax = plt.subplots(figsize=(8, 4))
for i, (name, start, days) in enumerate(tasks):
    ax.barh(i, days, left=0, color=f"C{i}")
ax.set_yticks(range(4), [t[0] for t in tasks])
ax.invert_yaxis()
ax.set_xlim(0, 23)
ax.set_xlabel("project day")
ax.set_title("Schedule: each phase starts when the previous one ends")
plt.tight_layout()
plt.show()
