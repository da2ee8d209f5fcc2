# class: b | not what its words say: Archimedean spiral with three turns
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 6 * np.pi, 600)
r = np.full_like(t, 2.0)
plt.plot(r * np.cos(t), r * np.sin(t))
plt.axis("equal")
plt.title("Archimedean spiral with three turns")
plt.savefig("a.png")
