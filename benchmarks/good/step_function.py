import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 401)
plt.step(x, np.floor(x), where="post")
plt.title("Floor function")
plt.xlabel("x")
plt.show()
