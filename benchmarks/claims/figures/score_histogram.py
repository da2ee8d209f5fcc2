import matplotlib.pyplot as plt
import numpy as np

heights = [2, 5, 9, 14, 10, 6, 3, 1]
scores = np.repeat(np.arange(25, 105, 10), heights)
fig, ax = plt.subplots()
ax.hist(scores, bins=np.arange(20, 101, 10), color="teal", edgecolor="white")
ax.set_xlabel("Score")
ax.set_ylabel("Students")
ax.set_title("Exam results")
plt.savefig("out.png")
