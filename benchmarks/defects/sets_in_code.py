# class: reexecution | the code is not fit to teach
import matplotlib.pyplot as plt

colors = {"red", "green", "blue", "orange", "purple"}
fig, ax = plt.subplots()
for i, c in enumerate(colors):
    ax.bar(i, i + 1, color=c, label=c)
ax.legend()
ax.set_title("Bars in several colors")
plt.savefig("a.png")
