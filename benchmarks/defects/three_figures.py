# class: code.figures | three figures in one script
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 5, 100)
plt.figure()
plt.plot(x, np.sin(x))
plt.title("sine")
plt.figure()
plt.plot(x, np.cos(x))
plt.title("cosine")
plt.figure()
plt.plot(x, np.tanh(x))
plt.title("tanh")
plt.show()
