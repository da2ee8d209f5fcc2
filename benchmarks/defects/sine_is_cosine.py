# class: e | the curve labelled sine is a cosine and vice versa
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, np.cos(x), "r-", label="sin(x)")
ax.plot(x, np.sin(x), "b-", label="cos(x)")
ax.legend()
ax.set_xlabel("x")
ax.grid()
plt.show()
