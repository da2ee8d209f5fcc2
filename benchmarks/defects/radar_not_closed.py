# class: d | the radar chart's polygon is not closed between the last and the first axis
import numpy as np
import matplotlib.pyplot as plt

skills = ["Speed", "Power", "Stamina", "Agility", "Technique", "Tactics"]
player = [8, 6, 7, 9, 5, 7]
angles = np.linspace(0, 2 * np.pi, len(skills), endpoint=False)

fig, ax = plt.subplots(figsize=(6, 6), subplot_kw=dict(polar=True))
ax.plot(angles, player, color="crimson", linewidth=2.5, marker="o")
ax.set_xticks(angles)
ax.set_xticklabels(skills)
ax.set_ylim(0, 10)
ax.set_title("Radar Chart of a Player's Skills", pad=20)
plt.show()
