# class: code.magic_numbers | coefficients nobody could read off the image
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 6, 300)
y = 3.71828 * np.sin(1.23457 * x + 0.78913) - 0.33719 * x**2 + 2.09871 * np.cos(4.41327 * x)
fig, ax = plt.subplots()
ax.plot(x, y)
ax.set_title("Response")
ax.set_xlabel("input")
ax.set_ylabel("output")
plt.show()
