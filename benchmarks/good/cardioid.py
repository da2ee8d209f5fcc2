import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 300)
r = 1 - np.cos(t)
plt.figure(figsize=(5, 5))
plt.fill(r * np.cos(t), r * np.sin(t), alpha=0.3, color="crimson")
plt.plot(r * np.cos(t), r * np.sin(t), color="crimson")
plt.axis("equal")
plt.title("Cardioid")
plt.grid()
plt.show()
