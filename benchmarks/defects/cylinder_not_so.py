# class: d | not what its words say: Closed cylinder of radius 1 and height 2
import numpy as np
import matplotlib.pyplot as plt
theta = np.linspace(0, 1.5 * np.pi, 60)
z = np.linspace(0, 2, 20)
T, Z = np.meshgrid(theta, z)
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot_surface(np.cos(T), np.sin(T), Z, color="lightblue")
ax.set_title("Closed cylinder of radius 1 and height 2")
plt.savefig("a.png")
