# class: b | title and axis labels promise a histogram, a scatter of the raw values is drawn
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(42)
scores = rng.normal(70, 10, 120)

fig, ax = plt.subplots(figsize=(8, 5))
ax.scatter(np.arange(len(scores)), scores, color="cornflowerblue", edgecolor="navy")
ax.set_xlabel("Exam score")
ax.set_ylabel("Number of students")
ax.set_title("Histogram of Exam Scores")
plt.tight_layout()
plt.show()
