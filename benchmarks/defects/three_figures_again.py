# class: code.figures | opens three figures; only one of them can be the picture
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 200)
plt.figure()
plt.plot(t, np.sin(t))
plt.title("Position")
plt.figure()
plt.plot(t, np.cos(t))
plt.title("Velocity")
plt.figure()
plt.plot(t, -np.sin(t))
plt.xlabel("t (s)")
plt.ylabel("a (m/s²)")
plt.title("Acceleration")
plt.show()
