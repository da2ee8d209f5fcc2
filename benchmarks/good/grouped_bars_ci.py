import numpy as np
import matplotlib.pyplot as plt

subjects = ["Algebra", "Geometry", "Physics", "Chemistry"]
before, after = [62, 58, 55, 60], [71, 69, 61, 72]
err_before, err_after = [3, 4, 3, 3], [3, 3, 4, 2]
x = np.arange(len(subjects))
w = 0.38

fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.bar(x - w / 2, before, w, yerr=err_before, capsize=4, color="#9ecae1", label="before tutoring")
ax.bar(x + w / 2, after, w, yerr=err_after, capsize=4, color="#3182bd", label="after tutoring")
for i in range(len(subjects)):
    ax.text(i, 80, f"+{after[i] - before[i]}", ha="center", fontsize=12)
ax.set_xticks(x, subjects)
ax.set_ylim(0, 100)
ax.set_ylabel("mean score (error bars: 95 % CI)")
ax.set_title("Scores rise in all four subjects, least in physics")
ax.legend(loc="upper left", ncols=2)
plt.show()
