# class: b | not what its words say: Exponential growth on a logarithmic scale
import numpy as np
import matplotlib.pyplot as plt

t = np.arange(0, 11)
population = 100 * 2.0 ** t
fig, ax = plt.subplots()
ax.plot(t, population, "o-")
ax.set_xlabel("Generation")
ax.set_ylabel("Population (log scale)")
ax.set_title("Exponential growth on a logarithmic scale")
plt.savefig("log.png")
