import matplotlib.pyplot as plt

edges = [0, 10, 20, 30, 40, 50]
freq = [4, 9, 14, 8, 5]
mids = [5, 15, 25, 35, 45]
plt.bar(mids, freq, width=10, color="lightsteelblue", edgecolor="black")
plt.plot(mids, freq, "r-o")
plt.xlabel("Time to solve the puzzle (min)")
plt.ylabel("Frequency")
plt.xticks(edges)
plt.ylim(0, 16)
plt.title("Forty pupils and a puzzle")
plt.savefig("freq.png")
