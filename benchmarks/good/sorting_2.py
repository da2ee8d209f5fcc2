"""Passes of bubble sort on eight numbers, one panel per pass."""
import matplotlib.pyplot as plt

values = [5, 2, 8, 1, 7, 3, 6, 4]
states = [list(values)]
for last in range(len(values) - 1, 0, -1):
    for i in range(last):
        if values[i] > values[i + 1]:
            values[i], values[i + 1] = values[i + 1], values[i]
    states.append(list(values))

fig, axes = plt.subplots(2, 4, figsize=(11, 5), sharey=True)
for k, (ax, state) in enumerate(zip(axes.flat, states)):
    colours = ["seagreen" if i >= len(state) - k else "lightsteelblue" for i in range(len(state))]
    ax.bar(range(1, 9), state, color=colours, edgecolor="black")
    ax.set_title("unsorted" if k == 0 else f"after pass {k}", fontsize=11)
    ax.set_xticks([])
fig.suptitle("Bubble sort: green bars were put in place by a finished pass")
fig.tight_layout()
plt.show()
