import numpy as np
import matplotlib.pyplot as plt

k, u = 1.381e-23, 1.661e-27
v = np.linspace(0, 2500, 500)
plt.figure(figsize=(8, 5))
for name, mass, c in [("Xe", 131.3, "m"), ("Ar", 39.9, "c"), ("Ne", 20.2, "r"), ("He", 4.0, "g")]:
    m = mass * u
    p = 4 * np.pi * (m / (2 * np.pi * k * 298)) ** 1.5 * v**2 * np.exp(-m * v**2 / (2 * k * 298))
    plt.plot(v, 1000 * p, c, lw=2, label=name)
plt.xlim(0, 2500)
plt.ylim(bottom=0)
plt.xlabel("speed v (m/s)")
plt.ylabel("probability density (s/km)")
plt.legend(title="noble gas")
plt.title("Maxwell-Boltzmann Speed Distribution at 298 K")
plt.show()
