# class: c | not what its words say: Three sine waves
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 10, 100)
fig, ax = plt.subplots()
for k in range(1, 4):
    ax.plot(x, np.sin(k * x), label=f"k = {k}")
    ax.lines[0].set_visible(False)
ax.legend()
ax.set_title("Three sine waves")
plt.savefig("a.png")
