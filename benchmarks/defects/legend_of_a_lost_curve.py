# class: c | the legend names a curve nobody can see
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4, 100)
fig, ax = plt.subplots()
ax.plot(x, np.exp(-x), label="slow decay")
ax.plot(x, np.exp(-2 * x), label="fast decay")
ax.plot(x, 5 + np.exp(-x), label="shifted decay")
ax.set_ylim(0, 1.1)
ax.legend()
ax.set_xlabel("t")
ax.set_ylabel("N / N0")
plt.show()
