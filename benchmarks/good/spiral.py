import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 6 * np.pi, 600)
r = 0.3 * t
plt.figure(figsize=(6, 6))
plt.plot(r * np.cos(t), r * np.sin(t))
plt.axis("equal")
plt.title("Archimedean spiral with three turns")
plt.savefig("a.png")
