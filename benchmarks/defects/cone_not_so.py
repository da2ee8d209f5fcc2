# class: b | not what its words say: Cone with apex at the top
import numpy as np
import matplotlib.pyplot as plt
theta, z = np.meshgrid(np.linspace(0, 2 * np.pi, 40), np.linspace(0, 2, 20))
r = 1.0
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot_surface(r * np.cos(theta), r * np.sin(theta), z, color="orange")
ax.set_title("Cone with apex at the top")
plt.savefig("a.png")
