# class: code.unseeded | measurement noise from the global generator without a seed
import numpy as np
import matplotlib.pyplot as plt

U = np.linspace(0, 10, 21)
I = U / 47 * 1000 + np.random.normal(0, 4, len(U))
plt.figure(figsize=(7, 5))
plt.plot(U, I, "k+", ms=9, label="measured")
plt.plot(U, U / 47 * 1000, "r", label="Ohm's law, R = 47 Ω")
plt.xlabel("U (V)")
plt.ylabel("I (mA)")
plt.legend()
plt.title("Characteristic of a 47 Ω Resistor")
plt.show()
