# class: a | the two lines called perpendicular have slopes 2 and 1/2: the minus sign is missing
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 2)
m1 = 2
m2 = 1 / m1
plt.figure(figsize=(6, 6))
plt.plot(x, m1 * x, "b", lw=2, label="g: y = 2x")
plt.plot(x, m2 * x, "r", lw=2, label="h perpendicular to g")
plt.plot(0, 0, "ko")
plt.xlim(-4, 4)
plt.ylim(-4, 4)
plt.gca().set_aspect("equal")
plt.grid(alpha=0.3)
plt.legend(loc="lower right")
plt.title("Two Perpendicular Lines through the Origin")
plt.show()
