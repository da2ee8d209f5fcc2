import matplotlib.pyplot as plt
import numpy as np

# Straight-line fit to eight measured extensions of a spring
mass = np.array([50, 100, 150, 200, 250, 300, 350, 400])
length = np.array([1.3, 2.4, 3.8, 4.9, 6.3, 7.3, 8.8, 9.9])
error = np.full(8, 0.3)
slope, intercept = np.polyfit(mass, length, 1)
fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.errorbar(mass, length, yerr=error, fmt="o", capsize=4, color="black", label="measured")
ax.plot(mass, slope * mass + intercept, color="crimson", label=f"fit: {slope * 100:.2f} cm per 100 g")
ax.set_xlabel("Mass (g)")
ax.set_ylabel("Extension (cm)")
ax.set_title("Hooke's law: eight measurements and a straight line")
ax.legend()
plt.show()
