# class: A-3 | markers of size zero
import numpy as np
import matplotlib.pyplot as plt

x = np.arange(20)
fig, ax = plt.subplots()
ax.scatter(x, x**2, s=0)
ax.set_xlabel("n")
ax.set_ylabel("n²")
ax.set_title("Squares")
plt.show()
