# class: d | not what its words say: Cardioid $r = 1 - costheta$
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 1.7 * np.pi, 300)
r = 1 - np.cos(t)
plt.plot(r * np.cos(t), r * np.sin(t), color="crimson")
plt.axis("equal")
plt.title("Cardioid $r = 1 - \\cos\\theta$")
plt.savefig("a.png")
