import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 200)
fig, ax = plt.subplots()
ax.plot(x, np.cos(x) + 0.1 * x**2)
ax.axvline(0, ls="--", color="gray")
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("An even function, symmetric about the y-axis")
plt.savefig("a.png")
