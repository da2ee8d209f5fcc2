# class: e | the labels of kinetic and potential energy are exchanged
import numpy as np
import matplotlib.pyplot as plt

m, k, A = 0.5, 20.0, 0.1
w = np.sqrt(k / m)
t = np.linspace(0, 2, 400)
x = A * np.cos(w * t)
v = -A * w * np.sin(w * t)
E_kin = 0.5 * m * v**2
E_pot = 0.5 * k * x**2

plt.figure(figsize=(8, 5))
plt.plot(t, E_kin, "b", label="potential energy")
plt.plot(t, E_pot, "r", label="kinetic energy")
plt.plot(t, E_kin + E_pot, "k--", label="total energy")
plt.ylim(0, 0.13)
plt.xlabel("t (s)")
plt.ylabel("energy (J)")
plt.legend(loc="upper right", ncol=3)
plt.title("Energy of a Spring Pendulum Released at Maximum Displacement")
plt.show()
