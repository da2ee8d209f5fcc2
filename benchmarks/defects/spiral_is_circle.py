# class: a | the radius never grows, so the Archimedean spiral of five turns is a single circle
import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0, 10 * np.pi, 1000)
r = 0.5 * np.ones_like(theta)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(r * np.cos(theta), r * np.sin(theta), color="purple", lw=1.5)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.set_title("Archimedean spiral with five turns")
plt.show()
