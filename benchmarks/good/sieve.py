import matplotlib.pyplot as plt
import numpy as np

# Sieve of Eratosthenes up to 100: primes green, composites grey
n = 100
prime = np.ones(n + 1, bool)
prime[:2] = False
for p in range(2, 11):
    if prime[p]:
        prime[p * p::p] = False
fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(prime[1:].reshape(10, 10), cmap="Greens", vmax=1.8)
for k in range(1, n + 1):
    row, column = divmod(k - 1, 10)
    ax.text(column, row, k, ha="center", va="center", fontsize=10)
ax.axis("off")
ax.set_title(f"The {prime.sum()} primes up to 100 are green")
plt.show()
