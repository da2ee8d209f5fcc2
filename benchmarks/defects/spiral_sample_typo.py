# class: A-1 | spiral sample typo
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 6 * np.pi, 400)
r = 0.3 * t
r[250] = 14
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(r * np.cos(t), r * np.sin(t), "g", lw=2)
ax.set_aspect("equal")
ax.set_title("Archimedean spiral")
plt.show()
