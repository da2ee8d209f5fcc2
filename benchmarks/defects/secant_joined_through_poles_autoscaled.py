# class: A-1 | secant joined through poles, autoscaled
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4 * np.pi, 500)
plt.figure(figsize=(7, 4))
plt.plot(x, 1 / np.cos(x), color="darkred")
plt.title("Secant")
plt.xlabel("x")
plt.show()
