# class: low_contrast | The curve is drawn in near-white ivory on white and can hardly be seen.
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 300)
density = np.exp(-x ** 2 / 2) / np.sqrt(2 * np.pi)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(x, density, color="ivory", lw=2)
ax.set_xlabel("z")
ax.set_ylabel("f(z)")
ax.set_title("Standard normal density")
ax.set_ylim(0, 0.45)
plt.show()
