# class: code.hidden_state | the code is not fit to teach
import matplotlib.pyplot as plt
height = 0
def add_block(ax, width):
    global height
    ax.add_patch(plt.Rectangle((-width / 2, height), width, 1, ec="k"))
    height += 1
fig, ax = plt.subplots()
for w in (5, 4, 3, 2):
    add_block(ax, w)
ax.set_xlim(-4, 4)
ax.set_ylim(0, 6)
ax.set_title("Tower of four blocks")
plt.savefig("a.png")
