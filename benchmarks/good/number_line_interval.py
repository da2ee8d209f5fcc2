import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 2.7))
ax.plot([-5, 5], [0, 0], "k")
ax.plot([-2, 3], [0, 0], "r", lw=4)
ax.plot(-2, 0, "o", mfc="w", mec="r", ms=10)
ax.plot(3, 0, "ro", ms=10)
for k in range(-5, 6):
    ax.plot([k, k], [-0.1, 0.1], "k")
    ax.text(k, -0.4, k, ha="center")
ax.set_ylim(-1, 1)
ax.axis("off")
ax.set_title("-2 < x ≤ 3")
plt.show()
