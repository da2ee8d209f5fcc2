import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.stem([0, 1, 2, 3, 4, 5, 6], [1, 2, 4, 8, 4, 2, 1], linefmt="C0-", markerfmt="C0o", basefmt="k-")
ax.set_xlabel("n")
ax.set_ylabel("x[n]")
ax.set_title("A short pulse")
plt.savefig("out.png")
