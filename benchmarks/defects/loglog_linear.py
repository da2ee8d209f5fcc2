# class: b | called a log-log plot with a straight line, drawn on linear axes as a curve
import numpy as np
import matplotlib.pyplot as plt

length = np.array([0.1, 0.2, 0.4, 0.8, 1.6, 3.2])
period = 2 * np.pi * np.sqrt(length / 9.81)

plt.figure(figsize=(7, 5))
plt.plot(length, period, "bo-")
plt.xlabel("length (m)")
plt.ylabel("period (s)")
plt.title("Pendulum Period in a Log-Log Plot: a Straight Line of Slope 1/2")
plt.grid(True)
plt.show()
