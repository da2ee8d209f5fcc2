# class: A-5 | One tiny axes sits in a corner of a 12 x 9 canvas, the rest is blank.
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 2 * np.pi, 200)
fig = plt.figure(figsize=(12, 9))
ax = fig.add_axes([0.06, 0.72, 0.22, 0.2])
ax.plot(x, np.sin(x), color="teal", label="sin x")
ax.plot(x, np.cos(x), color="orange", label="cos x")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Sine and cosine")
ax.legend(fontsize=8)
plt.show()
