import numpy as np
import matplotlib.pyplot as plt

# Three overlapping circles: multiples of 2, 3 and 5 among 1..30
names = ["multiples of 2", "multiples of 3", "multiples of 5"]
divisors = [2, 3, 5]
colors = ["tab:red", "tab:green", "tab:blue"]
directions = np.radians([90, 210, 330])


def region_count(pattern):
    """Numbers in 1..30 whose divisibility by 2, 3, 5 is exactly `pattern`."""
    return sum(all((n % d == 0) == p for d, p in zip(divisors, pattern)) for n in range(1, 31))


fig, ax = plt.subplots(figsize=(6.5, 6.5))
for k, a in enumerate(directions):
    c = np.array([np.cos(a), np.sin(a)])
    ax.add_patch(plt.Circle(c, 1.5, facecolor=colors[k], edgecolor="black", alpha=0.3))
    ax.text(1.5 * c[0], c[1] + 1.75 * np.sign(c[1]), names[k], ha="center", va="center", fontsize=12)
    # Only this set, then this set together with the next one
    only = [i == k for i in range(3)]
    ax.text(*(1.6 * c), region_count(only), ha="center", va="center", fontsize=14)
    b = a + np.pi / 3
    both = [i in (k, (k + 1) % 3) for i in range(3)]
    ax.text(0.95 * np.cos(b), 0.95 * np.sin(b), region_count(both), ha="center", va="center", fontsize=14)
ax.text(0, 0, region_count([True] * 3), ha="center", va="center", fontsize=14)

ax.set_xlim(-3.4, 3.4)
ax.set_ylim(-2.8, 3.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Multiples of 2, 3 and 5 among the numbers 1 to 30")
plt.show()
