import numpy as np
import matplotlib.pyplot as plt

x = np.arange(1, 8)
plt.errorbar(x, x**1.5, yerr=0.2 * x, fmt="o", capsize=4)
plt.xlabel("mass (kg)")
plt.ylabel("extension (cm)")
plt.title("Hooke's law test")
plt.show()
