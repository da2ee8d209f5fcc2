# class: b | not what its words say: The parabola $y = x^2$
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 201)
y = x ** 3
fig, ax = plt.subplots()
ax.plot(x, y, "m", label="$y = x^2$")
ax.axhline(0, color="gray")
ax.axvline(0, color="gray")
ax.legend()
ax.set_title("The parabola $y = x^2$")
plt.savefig("parabola.png")
