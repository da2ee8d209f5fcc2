# class: a | not what its words say: An even function, symmetric about the y-axis
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 200)
y = np.abs(x - 0.8) ** 1.5
fig, ax = plt.subplots()
ax.plot(x, y)
ax.axvline(0, ls="--", color="gray")
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("An even function, symmetric about the y-axis")
plt.savefig("a.png")
