# class: b | not what its words say: Histogram of exam scores
import matplotlib.pyplot as plt

# Histogram of exam scores
scores = [52, 61, 67, 70, 71, 75, 78, 80, 83, 88, 91, 95]
fig, ax = plt.subplots()
ax.plot(scores, color="steelblue")
ax.set_xlabel("Score")
ax.set_ylabel("Frequency")
ax.set_title("Histogram of exam scores")
plt.savefig("hist.png")
