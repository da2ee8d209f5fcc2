import matplotlib.pyplot as plt

moves = ["a1", "c2", "e1", "d3", "b4", "a2", "c1", "e2", "d4", "b3"]
fig, ax = plt.subplots(figsize=(5, 5))
for i in range(5):
    for j in range(5):
        ax.add_patch(plt.Rectangle((i, j), 1, 1, facecolor="peru" if (i + j) % 2 == 0 else "cornsilk"))
xs = [ord(m[0]) - ord("a") + 0.5 for m in moves]
ys = [int(m[1]) - 0.5 for m in moves]
ax.plot(xs, ys, "o-", color="darkgreen")
ax.set_xlim(0, 5)
ax.set_ylim(0, 5)
ax.set_aspect("equal")
ax.set_xticks([k + 0.5 for k in range(5)], list("abcde"))
ax.set_yticks([k + 0.5 for k in range(5)], range(1, 6))
plt.show()
