# class: code.dead_code | computed data are never drawn
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 100)
velocity = np.gradient(np.sin(x), x)
fig, ax = plt.subplots()
ax.plot(x, np.sin(x))
plt.show()
