import numpy as np
import matplotlib.pyplot as plt
a, b = 5, 3
c = np.sqrt(a**2 - b**2)
t = np.linspace(0, 2 * np.pi, 300)
P = (a * np.cos(1), b * np.sin(1))
fig, ax = plt.subplots()
ax.plot(a * np.cos(t), b * np.sin(t), "purple")
ax.plot([-c, c], [0, 0], "ko")
ax.plot([-c, P[0], c], [0, P[1], 0], "g--")
ax.annotate("F1", (-c, 0.3))
ax.annotate("F2", (c, 0.3))
ax.set_aspect("equal")
ax.set_title("Ellipse with its two foci")
plt.savefig("a.png")
