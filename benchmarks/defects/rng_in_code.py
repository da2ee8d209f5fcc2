# class: code.unseeded | what is drawn changes from run to run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng()
walk = np.cumsum(rng.choice([-1, 1], size=200))
fig, ax = plt.subplots()
ax.step(range(200), walk)
ax.set_title("Random walk")
plt.savefig("a.png")
