import matplotlib.pyplot as plt

# Bubble sort: the array after every pass
values = [5, 2, 9, 1, 7]
history = [values[:]]
for end in range(len(values) - 1, 0, -1):
    for i in range(end):
        if values[i] > values[i + 1]:
            values[i], values[i + 1] = values[i + 1], values[i]
    history.append(values[:])
fig, axes = plt.subplots(1, len(history), figsize=(11, 3), sharey=True)
for k, (ax, state) in enumerate(zip(axes, history)):
    ax.bar(range(len(state)), state, color="mediumpurple")
    ax.set_title("start" if k == 0 else f"pass {k}")
    ax.set_xticks([])
fig.suptitle("Bubble sort of five numbers")
fig.tight_layout()
plt.savefig("a.png")
