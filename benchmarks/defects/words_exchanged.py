# class: e | sine and cosine exchanged, in words
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4 * np.pi, 300)
plt.plot(x, np.cos(x), label="sine")
plt.plot(x, np.sin(x), label="cosine")
plt.legend()
plt.show()
