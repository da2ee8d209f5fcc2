# class: e | not what its words say: Radioactive decay with half-life 2
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 10, 100)
half_life = 2
N = 100 * 2 ** (t / half_life)
fig, ax = plt.subplots()
ax.plot(t, N, label="$N = 100 \\cdot 2^{-t/2}$")
ax.set_xlabel("Time")
ax.set_ylabel("Nuclei")
ax.legend()
ax.set_title("Radioactive decay with half-life 2")
plt.savefig("a.png")
