# class: code.unseeded | another picture at every run
import numpy as np
import matplotlib.pyplot as plt

rolls = np.random.randint(1, 7, size=600)
fig, ax = plt.subplots()
ax.hist(rolls, bins=np.arange(0.5, 7.5), edgecolor="black", color="skyblue")
ax.set_xlabel("face")
ax.set_ylabel("frequency")
ax.set_title("Dice rolls")
plt.show()
