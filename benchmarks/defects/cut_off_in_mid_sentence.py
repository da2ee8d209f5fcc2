# class: code.parse | the answer was cut
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 1, 50)
fig, ax = plt.subplots()
ax.plot(x, x**2, label="x squared"
ax.legend(
