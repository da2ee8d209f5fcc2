import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
for n in range(1, 101):
    r, c = divmod(n - 1, 10)
    prime = n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))
    ax.add_patch(plt.Rectangle((c, 9 - r), 1, 1, facecolor="gold" if prime else "white", edgecolor="gray"))
    ax.text(c + 0.5, 9.5 - r, n, ha="center", va="center", fontsize=9)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("25 primes below 100")
plt.show()
