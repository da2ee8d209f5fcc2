import matplotlib.pyplot as plt

t = [0, 4, 10, 12]
v = [0, 8, 8, 0]
plt.plot(t, v, "b-", lw=2)
plt.fill_between(t, v, color="lightblue", alpha=0.5)
plt.plot([4, 4], [0, 8], "k:", [10, 10], [0, 8], "k:")
plt.text(3.8, 8.3, "A")
plt.text(9.9, 8.3, "B")
plt.text(12.1, 0.2, "C")
plt.text(-0.5, 0.2, "O")
plt.xlim(-1, 14)
plt.ylim(0, 10)
plt.xlabel("Time (s)")
plt.ylabel("Speed (m/s)")
plt.title("Speed–time graph of a cyclist")
plt.grid(True)
plt.savefig("cyclist.png")
