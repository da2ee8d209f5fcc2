# class: code.unseeded | what is drawn changes from run to run
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 40)
y = 2 * x + 1 + np.random.normal(0, 1, x.size)
fig, ax = plt.subplots()
ax.scatter(x, y)
ax.plot(x, 2 * x + 1, "r")
ax.set_title("Noisy line")
plt.savefig("a.png")
