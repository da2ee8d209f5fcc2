import matplotlib.pyplot as plt

# (task, start week, duration in weeks, phase)
tasks = [
    ("Literature review", 0, 5, "study"),
    ("Design of experiment", 3, 4, "study"),
    ("Build apparatus", 7, 6, "lab"),
    ("Collect data", 12, 8, "lab"),
    ("Analyse data", 16, 7, "write"),
    ("Write chapters", 14, 12, "write"),
    ("Proofread", 26, 2, "write"),
]
phase_color = {"study": "tab:olive", "lab": "tab:cyan", "write": "tab:pink"}

fig, ax = plt.subplots(figsize=(9, 4))
for row, (_, start, length, phase) in enumerate(tasks):
    ax.barh(row, length, left=start, color=phase_color[phase], edgecolor="black", height=0.6)
    ax.text(start + length / 2, row, f"{length} wk", ha="center", va="center", fontsize=9)
ax.axvline(28, color="red", ls="--", lw=1.5)
ax.text(28.2, 0, "deadline", color="red", va="center")
ax.set_yticks(range(len(tasks)), [t[0] for t in tasks])
ax.invert_yaxis()
ax.set_xlim(0, 31.5)
ax.set_xlabel("week")
ax.set_title("Thesis plan: seven tasks, some deliberately in parallel")
handles = [plt.Rectangle((0, 0), 1, 1, fc=c, ec="black") for c in phase_color.values()]
ax.legend(handles, phase_color, loc="lower left")
plt.tight_layout()
plt.show()
