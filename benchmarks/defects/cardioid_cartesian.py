# class: b | the polar plot of the cardioid is drawn in Cartesian axes r against angle, a cosine wave
import numpy as np
import matplotlib.pyplot as plt

phi = np.linspace(0, 2 * np.pi, 400)
r = 1 + np.cos(phi)

plt.figure(figsize=(6, 6))
plt.plot(phi, r, "m", lw=2)
plt.title("Polar Plot of the Heart-Shaped Cardioid r = 1 + cos φ")
plt.xlabel(r"$\varphi$")
plt.ylabel("r")
plt.grid(True)
plt.show()
