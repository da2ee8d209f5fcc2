import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 200)
plt.plot(t, np.exp(t), label="$e^t$")
plt.plot(t, 2**t, label="$2^t$")
plt.xlabel("t")
plt.legend()
plt.title("Exponential growth")
plt.show()
