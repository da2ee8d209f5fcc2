# class: code.hidden_state | positions hang on a global counter
import matplotlib.pyplot as plt

step = 0
fig, ax = plt.subplots(figsize=(5, 5))


def next_bar(height):
    global step
    step += 1
    ax.bar(step * 2, height, color="peru")


for h in (3, 1, 4, 1, 5):
    next_bar(h)
ax.set_title("Heights")
plt.show()
