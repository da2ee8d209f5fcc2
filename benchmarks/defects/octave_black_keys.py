# class: c | an octave with five black keys is announced, four are drawn
import matplotlib.pyplot as plt

white = list("CDEFGAB")
black_after = [0, 1, 3, 4]
fig, ax = plt.subplots(figsize=(8, 4.5))
for i, name in enumerate(white):
    ax.add_patch(plt.Rectangle((i, 0), 1, 4, facecolor="white", edgecolor="black", lw=1.5))
    ax.text(i + 0.5, 0.3, name, ha="center", fontsize=13)
for i in black_after:
    ax.add_patch(plt.Rectangle((i + 0.7, 1.5), 0.6, 2.5, facecolor="black"))
ax.set_xlim(-0.1, 7.1)
ax.set_ylim(-0.1, 4.1)
ax.axis("off")
ax.set_title("One octave: seven white and five black keys")
plt.show()
