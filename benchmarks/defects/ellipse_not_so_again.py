# class: b | not what its words say: Ellipse with its two foci
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 2 * np.pi, 300)
a = b = 3
fig, ax = plt.subplots()
ax.plot(a * np.cos(t), b * np.sin(t), "purple")
ax.plot([-2, 2], [0, 0], "ko")
ax.annotate("F1", (-2, 0.2))
ax.annotate("F2", (2, 0.2))
ax.set_aspect("equal")
ax.set_title("Ellipse with its two foci")
plt.savefig("a.png")
