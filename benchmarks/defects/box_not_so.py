# class: b | not what its words say: Box plot of scores by group
import matplotlib.pyplot as plt
groups = {"A": [5, 7, 8, 9, 12], "B": [3, 4, 6, 8, 9], "C": [6, 9, 10, 11, 15]}
fig, ax = plt.subplots()
ax.bar(list(groups), [sum(v) / len(v) for v in groups.values()], color="lightsteelblue")
ax.set_ylabel("Score")
ax.set_title("Box plot of scores by group")
plt.savefig("a.png")
