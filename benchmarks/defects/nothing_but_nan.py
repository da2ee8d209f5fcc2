# class: A-3 | all values are NaN
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, -1, 100)
with np.errstate(invalid="ignore"):
    y = np.sqrt(x)
fig, ax = plt.subplots()
ax.plot(x, y, color="blue")
ax.set_xlabel("x")
ax.set_ylabel("√x")
ax.set_title("Square root function")
plt.show()
