import math
import numpy as np
import matplotlib.pyplot as plt

# Greatest common divisors of the numbers 1 to 12
n = 12
numbers = range(1, n + 1)
gcd = np.array([[math.gcd(i, j) for j in numbers] for i in numbers])

fig, ax = plt.subplots(figsize=(7, 6.5))
ax.imshow(gcd, cmap="YlOrBr", vmin=0, vmax=16)

for i in range(n):
    for j in range(n):
        ax.text(j, i, gcd[i, j], ha="center", va="center", color="black" if gcd[i, j] < 10 else "white")

ax.set_xticks(range(n), numbers)
ax.set_yticks(range(n), numbers)
ax.xaxis.tick_top()
ax.set_title("Greatest common divisor of row and column", pad=12)
plt.show()
