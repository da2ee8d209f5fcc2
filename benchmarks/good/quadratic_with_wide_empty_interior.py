import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 200)
fig, ax = plt.subplots(figsize=(6, 5))
ax.plot(x, x**4 - 10, lw=2)
ax.axhline(0, color="k", lw=0.8)
ax.set_xlabel("x")
ax.set_title("$y = x^4 - 10$")
plt.show()
