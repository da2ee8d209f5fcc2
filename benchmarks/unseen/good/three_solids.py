import numpy as np
import matplotlib.pyplot as plt

angle = np.linspace(0, 2 * np.pi, 50)
unit = np.linspace(0, 1, 25)
U, H = np.meshgrid(angle, unit)

solids = {
    "Cylinder": (np.cos(U), np.sin(U), 2 * H),
    "Cone": ((1 - H) * np.cos(U), (1 - H) * np.sin(U), 2 * H),
    "Sphere": (np.cos(U) * np.sin(np.pi * H), np.sin(U) * np.sin(np.pi * H), 1 - np.cos(np.pi * H)),
}
volumes = [r"$V = 2\pi$", r"$V = \frac{2}{3}\pi$", r"$V = \frac{4}{3}\pi$"]

fig = plt.figure(figsize=(11, 4.2))
for k, ((name, surface), volume) in enumerate(zip(solids.items(), volumes), start=1):
    ax = fig.add_subplot(1, 3, k, projection="3d")
    ax.plot_surface(*surface, color=f"C{k}", alpha=0.75, edgecolor="gray", linewidth=0.15)
    ax.set_title(f"{name}: {volume}")
    ax.set_box_aspect((1, 1, 1))
    ax.set_zlim(0, 2)
fig.suptitle("Archimedes: solids of radius 1 and height 2")
plt.show()
