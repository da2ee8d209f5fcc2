import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 1000)
r = np.abs(np.cos(3 * theta))

fig, ax = plt.subplots(figsize=(6, 6), subplot_kw={"projection": "polar"})
ax.plot(theta, r, color="deeppink", linewidth=2)
ax.fill(theta, r, color="pink", alpha=0.5)
ax.set_rticks([0.25, 0.5, 0.75, 1.0])
ax.set_title(r"Six-Petaled Rose $r = |\cos 3\theta|$", pad=18)
plt.show()
