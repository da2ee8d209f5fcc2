# class: b | not what its words say: y = sin(x) on [0, 2π]
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 300)
fig, ax = plt.subplots()
ax.plot(x, np.cos(x), color="b", lw=2)
ax.axhline(0, color="k", lw=0.5)
ax.set_xlabel("x")
ax.set_ylabel("sin(x)")
ax.set_title("y = sin(x) on [0, 2π]")
plt.savefig("sine.png")
