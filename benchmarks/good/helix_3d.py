import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 6 * np.pi, 400)
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(np.cos(t), np.sin(t), t)
ax.set_title("Helix with 3 turns")
plt.show()
