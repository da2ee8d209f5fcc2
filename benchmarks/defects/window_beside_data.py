# class: A-3 | the limits show a window without data
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 5, 100)
y = 20 * np.exp(-0.5 * x)

plt.figure(figsize=(7, 5))
plt.plot(x, y, "g-", linewidth=2)
plt.xlim(10, 20)
plt.ylim(0, 5)
plt.xlabel("x")
plt.ylabel("decay")
plt.title("Exponential decay")
plt.show()
