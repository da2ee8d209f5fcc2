# class: d | not what its words say: Heart curve
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, np.pi, 200)
x = 16 * np.sin(t) ** 3
y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
plt.plot(x, y, "r", lw=3)
plt.xlim(-20, 20)
plt.ylim(-20, 20)
plt.gca().set_aspect("equal")
plt.title("Heart curve")
plt.savefig("a.png")
