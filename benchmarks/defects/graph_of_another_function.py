# class: e | the title names another function
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 100)
fig, ax = plt.subplots()
ax.plot(x, 3 * x - 2)
ax.grid(True)
ax.set_title("Graph of y = 2x + 1")
plt.show()
