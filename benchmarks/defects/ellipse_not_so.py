# class: d | not what its words say: Ellipse $x^2/16 + y^2/4 = 1$
import numpy as np
import matplotlib.pyplot as plt

a, b = 4, 2
x = np.linspace(-3.5, 3.5, 100)
y = b * np.sqrt(1 - x**2 / a**2)
fig, ax = plt.subplots()
ax.plot(x, y, "r")
ax.plot(x, -y, "r")
ax.set_xlim(-5, 5)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("Ellipse $x^2/16 + y^2/4 = 1$")
plt.savefig("ellipse.png")
