# class: low_contrast | black numbers on very dark nodes cannot be read
import matplotlib.pyplot as plt

stack = ["main()", "parse()", "tokenize()", "read_char()"]
fig, ax = plt.subplots(figsize=(5, 6))
for i, frame in enumerate(stack):
    ax.add_patch(plt.Rectangle((0, i), 3, 0.9, facecolor="#1b1b2f", edgecolor="gray"))
    ax.text(1.5, i + 0.45, frame, ha="center", va="center", fontsize=14, color="#26263c")
ax.set_xlim(-0.5, 3.5)
ax.set_ylim(-0.3, 4.3)
ax.axis("off")
ax.set_title("Call Stack of a Parser")
plt.show()
