import numpy as np
import matplotlib.pyplot as plt

# Bifurcation diagram of x -> r x (1 - x)
r = np.linspace(2.6, 4.0, 1200)
x = np.full_like(r, 0.5)

# Let the transient die out
for _ in range(300):
    x = r * x * (1 - x)

# Then record 120 iterates for each r
fig, ax = plt.subplots(figsize=(9, 5.5))
for _ in range(120):
    x = r * x * (1 - x)
    ax.plot(r, x, ",", color="black", alpha=0.35)

ax.axvline(3, color="crimson", ls="--", lw=1, label="first doubling, r = 3")
ax.set_xlim(2.6, 4.0)
ax.set_ylim(0, 1)
ax.set_xlabel("r")
ax.set_ylabel("x")
ax.set_title("Bifurcation diagram of the logistic map")
ax.legend(loc="upper left")
plt.show()
