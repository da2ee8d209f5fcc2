import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 10, 100)
N = 100 * 2 ** (-t / 2)
fig, ax = plt.subplots()
ax.plot(t, N)
for k in range(1, 4):
    ax.plot([0, 2 * k], [100 / 2**k] * 2, "k:", lw=0.8)
    ax.plot([2 * k] * 2, [0, 100 / 2**k], "k:", lw=0.8)
ax.set_xlim(0, 10)
ax.set_ylim(0, 105)
ax.set_xlabel("Time (s)")
ax.set_ylabel("Nuclei left (%)")
ax.set_title("Exponential decay with a half-life of 2 s")
plt.savefig("a.png")
