# class: A-3 | all arguments of the root are negative, so the curve is NaN and the axes are empty
import numpy as np
import matplotlib.pyplot as plt

g = 9.81
h0 = 20.0
h = np.linspace(0, 19.5, 100)
v = np.sqrt(2 * g * (h - h0))

plt.figure(figsize=(7, 5))
plt.plot(h, v, "r", lw=2)
plt.xlim(0, 20)
plt.ylim(0, 22)
plt.xlabel("height above ground (m)")
plt.ylabel("speed (m/s)")
plt.title("Speed of a Stone Dropped from 20 m")
plt.grid(True)
plt.show()
