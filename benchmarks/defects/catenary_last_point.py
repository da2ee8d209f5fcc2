# class: A-1 | the loop leaves out the last point, which stays zero, so the chain plunges vertically at its right end
import numpy as np
import matplotlib.pyplot as plt

a = 2.0
x = np.linspace(-3, 3, 120)
y = np.zeros(len(x))
for i in range(len(x) - 1):
    y[i] = a * np.cosh(x[i] / a)

plt.figure(figsize=(7, 5))
plt.plot(x, y, color="saddlebrown", lw=3)
plt.plot([-3, 3], [a * np.cosh(1.5)] * 2, "ks", ms=10)
plt.xlabel("x (m)")
plt.ylabel("y (m)")
plt.title("Hanging Chain between Two Hooks of Equal Height")
plt.grid(alpha=0.3)
plt.show()
