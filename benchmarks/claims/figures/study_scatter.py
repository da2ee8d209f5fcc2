import matplotlib.pyplot as plt
import numpy as np

hours = np.array([1, 2, 3, 4, 5, 6, 7, 8])
marks = np.array([42, 50, 49, 60, 63, 72, 74, 82])
slope, intercept = np.polyfit(hours, marks, 1)
fig, ax = plt.subplots()
ax.scatter(hours, marks, color="teal", marker="s", label="Students")
ax.scatter([6], [35], color="red", marker="x", s=80, label="Outlier")
grid = np.array([0, 9])
ax.plot(grid, slope * grid + intercept, color="gray", linestyle="-.", label="Fit")
ax.annotate("absent for three weeks", (6, 35), xytext=(2.2, 31), arrowprops={"arrowstyle": "->"})
ax.set_xlim(0, 9)
ax.set_ylim(25, 95)
ax.set_xlabel("Hours of study")
ax.set_ylabel("Mark")
ax.set_title("Study time and exam marks")
ax.legend()
plt.savefig("study.png")
