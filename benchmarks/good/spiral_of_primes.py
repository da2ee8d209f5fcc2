import matplotlib.pyplot as plt
import numpy as np


def is_prime(n):
    return n > 1 and all(n % k for k in range(2, int(n**0.5) + 1))


primes = np.array([n for n in range(2, 4000) if is_prime(n)])
fig, ax = plt.subplots(figsize=(6.5, 6.5))
ax.scatter(primes * np.cos(primes), primes * np.sin(primes), s=3, color="darkslateblue")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Primes below 4000 in polar coordinates (p, p)")
plt.show()
