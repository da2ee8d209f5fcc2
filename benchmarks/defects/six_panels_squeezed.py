# class: A-5 | six panels on a tiny canvas: titles and axis labels print over each other
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2, 200)
names = ["position x(t) in m", "velocity v(t) in m/s", "acceleration a(t) in m/s²",
         "kinetic energy in J", "potential energy in J", "total energy in J"]
w = 2 * np.pi
curves = [np.cos(w * t), -w * np.sin(w * t), -w**2 * np.cos(w * t),
          0.5 * w**2 * np.sin(w * t)**2, 0.5 * w**2 * np.cos(w * t)**2, 0.5 * w**2 * np.ones_like(t)]
plt.figure(figsize=(6, 4))
for i in range(6):
    plt.subplot(3, 2, i + 1)
    plt.plot(t, curves[i], "g")
    plt.title("Harmonic oscillator: " + names[i])
    plt.xlabel("time t in seconds")
    plt.ylabel(names[i])
plt.show()
