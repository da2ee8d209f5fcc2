import matplotlib.pyplot as plt

# task: (first week, duration in weeks, team)
tasks = {
    "Requirements": (1, 3, "design"),
    "Schematic": (3, 4, "design"),
    "PCB layout": (6, 4, "hardware"),
    "Firmware": (5, 8, "software"),
    "Assembly": (10, 2, "hardware"),
    "Testing": (12, 4, "software"),
}
team_colors = {"design": "#f4a261", "hardware": "#2a9d8f", "software": "#5e60ce"}

fig, ax = plt.subplots(figsize=(9, 4.5))
for name, (start, weeks, team) in tasks.items():
    ax.barh(name, weeks, left=start, color=team_colors[team], edgecolor="black")
    ax.text(start + weeks / 2, name, f"{weeks} w", ha="center", va="center", color="black", weight="bold",
            bbox=dict(facecolor="white", edgecolor="none", pad=1.5))
ax.invert_yaxis()
ax.set_xticks(range(1, 18))
ax.set_xlabel("Week")
ax.grid(axis="x", alpha=0.3)
ax.set_axisbelow(True)
ax.legend([plt.Rectangle((0, 0), 1, 1, color=c) for c in team_colors.values()], list(team_colors), loc="lower left")
ax.set_title("Project plan of a data logger: six tasks, three teams")
plt.tight_layout()
plt.show()
