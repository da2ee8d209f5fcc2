import numpy as np
import matplotlib.pyplot as plt

n = np.arange(-10, 11)
delta = np.where(n == 0, 1.0, 0.0)
fig, ax = plt.subplots()
ax.stem(n, delta)
ax.set_xlabel("n")
ax.set_ylabel(r"$\delta[n]$")
ax.set_title("Unit impulse")
plt.show()
