# class: A-5 | points in a corner because of one far label
import numpy as np
import matplotlib.pyplot as plt

x = np.array([1, 2, 3, 4, 5, 6, 7, 800])
y = np.array([2.1, 3.9, 6.2, 8.1, 9.8, 12.1, 14.0, 16000])
fig, ax = plt.subplots(figsize=(6, 5))
ax.scatter(x, y, color="b")
ax.plot(x, 2 * x, "r--")
ax.set_xlabel("mass (g)")
ax.set_ylabel("weight")
ax.set_title("Linear fit")
plt.show()
