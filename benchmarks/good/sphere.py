import matplotlib.pyplot as plt
import numpy as np

# Sphere cut by the plane z = 0.5; the section is a circle of radius sqrt(0.75)
u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 40), np.linspace(0, np.pi, 20))
t = np.linspace(0, 2 * np.pi, 100)
r = np.sqrt(0.75)
X, Y = np.meshgrid([-1.2, 1.2], [-1.2, 1.2])

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_wireframe(np.cos(u) * np.sin(v), np.sin(u) * np.sin(v), np.cos(v), color="gray", lw=0.4)
ax.plot_surface(X, Y, np.full_like(X, 0.5), color="skyblue", alpha=0.4)
ax.plot(r * np.cos(t), r * np.sin(t), 0.5, color="crimson", lw=2.5)
ax.set_box_aspect((1, 1, 0.85))
ax.set_title("Section of the unit sphere with z = 0.5")
plt.show()
