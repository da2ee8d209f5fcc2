# class: e | the stripes of the French flag run red, white, blue from the hoist
import matplotlib.pyplot as plt

stripes = ["red", "white", "blue"]
fig, ax = plt.subplots(figsize=(7, 4.6))
for i, color in enumerate(stripes):
    ax.add_patch(plt.Rectangle((i, 0), 1, 2, facecolor=color, edgecolor="black"))
ax.text(0.5, -0.2, "hoist", ha="center")
ax.set_xlim(-0.1, 3.1)
ax.set_ylim(-0.4, 2.1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Flag of France: blue, white, red from the hoist")
plt.show()
