import numpy as np
import matplotlib.pyplot as plt

h = np.linspace(-3, 3, 200)
plt.plot(h, np.tanh(h - 0.7), "b", label="increasing")
plt.plot(h, np.tanh(h + 0.7), "r", label="decreasing")
plt.xlabel("H")
plt.ylabel("B")
plt.title("Hysteresis loop")
plt.legend()
plt.show()
