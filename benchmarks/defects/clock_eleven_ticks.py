# class: c | a clock dial with only eleven hour marks
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(plt.Circle((0, 0), 1, fill=False, linewidth=3))
# 12 hour numerals around the dial
for hour in range(1, 12):
    angle = np.pi / 2 - hour * np.pi / 6
    ax.text(0.85 * np.cos(angle), 0.85 * np.sin(angle), str(hour), ha="center", va="center", fontsize=16)
ax.plot([0, 0.5 * np.cos(np.pi / 2 - 10 * np.pi / 6)], [0, 0.5 * np.sin(np.pi / 2 - 10 * np.pi / 6)], "k", linewidth=5)
ax.plot([0, 0.7 * np.cos(np.pi / 2 - 2 * np.pi / 6)], [0, 0.7 * np.sin(np.pi / 2 - 2 * np.pi / 6)], "k", linewidth=3)
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Clock Face Showing Ten Past Ten")
plt.show()
