# class: A-5 | panels placed over each other
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4, 100)
fig = plt.figure(figsize=(8, 6))
left = fig.add_axes([0.1, 0.1, 0.55, 0.8])
right = fig.add_axes([0.45, 0.2, 0.5, 0.6])
left.plot(x, np.sqrt(x), "b")
left.set_title("square root")
right.plot(x, x**2, "r")
right.set_title("square")
plt.show()
