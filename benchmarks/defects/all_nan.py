# class: A-3 | all NaN
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-2, 2, 200)
with np.errstate(invalid="ignore"):
    y = np.sqrt(-1 - x**2)
fig, ax = plt.subplots(figsize=(6, 5))
ax.plot(x, y, "r", label="upper half")
ax.plot(x, -y, "b", label="lower half")
ax.legend()
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Unit circle")
plt.show()
