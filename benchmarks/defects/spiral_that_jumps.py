# class: A-1 | the spiral breaks off and goes on elsewhere
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 6 * np.pi, 300)
r = 0.2 * t
r[150:] += 3
plt.figure(figsize=(6, 6))
plt.plot(r * np.cos(t), r * np.sin(t), color="brown")
plt.axis("equal")
plt.title("Archimedean spiral")
plt.show()
