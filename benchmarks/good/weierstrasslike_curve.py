import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 3000)
y = sum(0.5**n * np.cos(7**n * np.pi * x) for n in range(6))
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, y, "k-", lw=0.6)
ax.set_title("Partial sum of the Weierstrass function, a = 1/2, b = 7")
ax.set_xlabel("x")
ax.set_ylabel("W(x)")
plt.show()
