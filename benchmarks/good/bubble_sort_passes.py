"""Snapshots of bubble sort: the start and the state after each of the first five passes."""
import matplotlib.pyplot as plt

values = [6, 3, 8, 1, 7, 2, 5, 4]


def bubble_passes(seq, passes):
    seq = list(seq)
    yield 0, list(seq)
    for done in range(passes):
        for i in range(len(seq) - 1 - done):
            if seq[i] > seq[i + 1]:
                seq[i], seq[i + 1] = seq[i + 1], seq[i]
        yield done + 1, list(seq)


fig, axes = plt.subplots(2, 3, figsize=(9, 5.5), sharey=True)
for ax, (k, state) in zip(axes.flat, bubble_passes(values, 5)):
    colors = ["seagreen" if i >= len(state) - k else "silver" for i in range(len(state))]
    ax.bar(range(len(state)), state, color=colors, edgecolor="black")
    ax.set_title("unsorted input" if k == 0 else f"after pass {k}")
    ax.set_xticks(range(len(state)), state)
    ax.tick_params(axis="y", left=False, labelleft=False)
fig.suptitle("Bubble sort: green bars have been placed for good")
fig.tight_layout()
plt.savefig("x.png")
