# class: A-5 | The legend runs over the right edge of the canvas.
import numpy as np
import matplotlib.pyplot as plt

criteria = ["battery", "camera", "screen", "speed", "price"]
phones = {"Aster": [4, 5, 4, 5, 2], "Birch": [5, 3, 3, 3, 5], "Cedar": [3, 4, 5, 4, 3]}

angles = np.linspace(0, 2 * np.pi, len(criteria), endpoint=False)
fig, ax = plt.subplots(subplot_kw={"polar": True}, figsize=(7.5, 6.8))
for name, marks in phones.items():
    loop = marks + marks[:1]                           # back to the first criterion
    ax.plot(np.append(angles, angles[0]), loop, lw=2, label=name)
    ax.fill(angles, marks, alpha=0.12)
ax.set_xticks(angles, criteria)
ax.tick_params(axis="x", pad=18)
ax.set_ylim(0, 5)
ax.set_yticks(range(1, 6))
ax.set_rlabel_position(36)
ax.set_title("No phone wins on all five criteria", pad=32)
ax.legend(loc="upper right", bbox_to_anchor=(1.3, 1.1))
fig.tight_layout()
plt.show()
