import matplotlib.pyplot as plt

# complex number z = 3 + 4i in polar form
plt.figure(figsize=(6, 6))
plt.annotate("", xy=(3, 4), xytext=(0, 0), arrowprops=dict(arrowstyle="-|>", color="b", lw=2))
plt.plot([3, 3], [0, 4], "k:", lw=1)
plt.plot([0, 3], [4, 4], "k:", lw=1)
plt.text(3.1, 4.1, "z = 3 + 4i", fontsize=14)
plt.text(1.0, 2.1, "|z| = 5", fontsize=13, rotation=53, ha="center")
plt.text(0.75, 0.3, r"$\varphi \approx 53°$", fontsize=12)
plt.axhline(0, color="k", lw=1)
plt.axvline(0, color="k", lw=1)
plt.xlim(-1, 6)
plt.ylim(-1, 6)
plt.gca().set_aspect("equal")
plt.xlabel("Re")
plt.ylabel("Im")
plt.title("A Complex Number as an Arrow")
plt.show()
