import matplotlib.pyplot as plt
import numpy as np

# Ulam spiral of the numbers 1 to 49, primes shaded
n = 7
grid = np.zeros((n, n), int)
r = c = n // 2
dr, dc = 0, 1
value, run = 1, 1
grid[r, c] = value
while value < n * n:
    for _ in range(2):
        for _ in range(run):
            if value == n * n:
                break
            r, c, value = r + dr, c + dc, value + 1
            grid[r, c] = value
        dr, dc = -dc, dr
    run += 1

prime = np.vectorize(lambda k: k > 1 and all(k % q for q in range(2, int(k ** 0.5) + 1)))(grid)
fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(prime, cmap="Oranges", vmax=2)
for i in range(n):
    for j in range(n):
        ax.text(j, i, grid[i, j], ha="center", va="center", fontsize=12)
ax.axis("off")
ax.set_title("Ulam spiral: the primes up to 49 are shaded")
plt.show()
