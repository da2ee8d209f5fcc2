# class: A-3 | white curve on white
import numpy as np
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 4))
x = np.linspace(-3, 3, 200)
plt.plot(x, np.exp(-(x**2)), color="white", lw=2)
plt.title("Normal density")
plt.xlabel("z")
plt.ylabel("density")
plt.show()
