# class: e | the formula in the title is not what is drawn
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 200)
fig, ax = plt.subplots()
ax.plot(x, x**3 - 1, color="green", label=r"$y = x^2 - 1$")
ax.axhline(0, color="black", lw=0.6)
ax.axvline(0, color="black", lw=0.6)
ax.legend()
plt.show()
