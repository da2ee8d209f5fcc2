import numpy as np
import matplotlib.pyplot as plt

th = np.linspace(-2.2 * np.pi, 2.2 * np.pi, 400)
om = np.linspace(-3.2, 3.2, 300)
TH, OM = np.meshgrid(th, om)
E = OM**2 / 2 - np.cos(TH)
plt.figure(figsize=(9, 5))
plt.contour(TH, OM, E, levels=[-0.7, -0.3, 0.2, 0.6], colors="b", linewidths=1)
plt.contour(TH, OM, E, levels=[1.0], colors="r", linewidths=2)
plt.contour(TH, OM, E, levels=[1.6, 2.4, 3.4], colors="g", linewidths=1)
plt.plot([-2 * np.pi, 0, 2 * np.pi], [0, 0, 0], "ko", ms=5)
plt.xticks(np.arange(-2, 3) * np.pi, ["-2π", "-π", "0", "π", "2π"])
plt.xlabel(r"$\theta$")
plt.ylabel(r"$\dot\theta$ in units of $\sqrt{g/\ell}$")
plt.title("Phase Portrait of the Pendulum: Oscillation, Separatrix, Rotation")
plt.show()
