# class: c | not what its words say: Comparison of three growth rates
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 5, 100)
fig, ax = plt.subplots()
ax.plot(x, x, label="linear")
ax.plot(x, x**2 / 5, label="quadratic")
ax.plot(x, 20 + x**3, label="cubic")
ax.set_xlim(0, 5)
ax.set_ylim(0, 6)
ax.legend()
ax.set_xlabel("n")
ax.set_ylabel("cost")
ax.set_title("Comparison of three growth rates")
plt.savefig("growth.png")
