# class: code.unseeded | what is drawn changes from run to run
import matplotlib.pyplot as plt

names = ["alpha", "beta", "gamma", "delta", "epsilon"]
heights = [abs(hash(n)) % 20 + 1 for n in names]
fig, ax = plt.subplots()
ax.bar(names, heights)
ax.set_title("Scores")
plt.savefig("a.png")
