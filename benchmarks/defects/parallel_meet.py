# class: a | the two lines declared parallel meet inside the picture
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 2)
line_g = 0.5 * x + 1
line_h = -0.3 * x + 6
transversal = 2 * x - 5

fig, ax = plt.subplots(figsize=(6.5, 5.5))
ax.plot(x, line_g, color="navy", lw=2, label="g")
ax.plot(x, line_h, color="teal", lw=2, label="h, parallel to g")
ax.plot(x, transversal, color="darkred", lw=1.5, label="transversal t")
ax.set_xlim(0, 10)
ax.set_ylim(0, 8)
ax.legend(loc="lower right")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Two parallel lines g and h cut by a transversal")
plt.show()
