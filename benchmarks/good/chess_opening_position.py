import matplotlib.pyplot as plt

back = "RNBQKBNR"
fig, ax = plt.subplots(figsize=(6.5, 6.5))
for r in range(8):
    for c in range(8):
        ax.add_patch(plt.Rectangle((c, r), 1, 1, facecolor="#b58863" if (r + c) % 2 == 0 else "#f0d9b5"))
for c in range(8):
    for r, letter, color in ((0, back[c], "white"), (1, "P", "white"), (6, "P", "black"), (7, back[c], "black")):
        ax.add_patch(plt.Circle((c + 0.5, r + 0.5), 0.36, facecolor=color, edgecolor="gray"))
        ax.text(c + 0.5, r + 0.5, letter, ha="center", va="center", fontsize=13,
                color="black" if color == "white" else "white")
ax.set_xlim(0, 8)
ax.set_ylim(0, 8)
ax.set_xticks([c + 0.5 for c in range(8)], "abcdefgh")
ax.set_yticks([r + 0.5 for r in range(8)], "12345678")
ax.set_aspect("equal")
ax.set_title("Chess: the starting position with 32 pieces")
plt.show()
