import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2, 200)
plt.plot(x, 2 * x, label="$y = 2x$")
plt.plot(x, x**2, label="$y = x^2$")
plt.fill_between(x, x**2, 2 * x, alpha=0.3)
plt.text(1.1, 1.6, "A")
plt.legend()
plt.show()
