import matplotlib.pyplot as plt

plt.figure(figsize=(8, 1.8))
plt.hlines(0, -6, 6, color="black")
for n in range(-5, 6):
    plt.vlines(n, -0.1, 0.1, color="black")
    plt.text(n, -0.4, str(n), ha="center")
plt.plot([-3, 2], [0, 0], color="crimson", lw=5)
plt.plot(-3, 0, "o", ms=11, mfc="white", mec="crimson", mew=2)
plt.plot(2, 0, "o", ms=11, mfc="crimson", mec="crimson")
plt.text(-0.5, 0.35, "$-3 < x \\leq 2$", ha="center", color="crimson")
plt.ylim(-0.8, 0.8)
plt.axis("off")
plt.savefig("numline.png")
