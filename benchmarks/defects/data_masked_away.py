# class: A-3 | data masked away
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 200)
y = np.ma.masked_less(np.sin(x), 2)
fig, ax = plt.subplots()
ax.plot(x, y, label="signal")
ax.set_xlim(0, 10)
ax.set_ylim(-1, 1)
ax.set_xlabel("t")
ax.set_title("Signal")
ax.legend()
plt.show()
