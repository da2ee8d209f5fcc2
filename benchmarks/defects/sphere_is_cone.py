# class: b | the surface called a sphere is a cone
import matplotlib.pyplot as plt
import numpy as np

u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 50), np.linspace(0, 1, 20))
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(v * np.cos(u), v * np.sin(u), 1 - v, color="skyblue", edgecolor="gray", linewidth=0.2)
ax.set(xlabel="x", ylabel="y", zlabel="z", title="Sphere of radius 1")
plt.show()
