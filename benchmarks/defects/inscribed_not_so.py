# class: a | not what its words say: Equilateral triangle inscribed in a circle of radius 2
import numpy as np
import matplotlib.pyplot as plt

R = 2
theta = np.linspace(0, 2 * np.pi, 400)
fig, ax = plt.subplots(figsize=(5, 5))
ax.plot(R * np.cos(theta), R * np.sin(theta), "k")

# equilateral triangle inscribed in the circle
ang = [90, 210, 330]
verts = [(1.5 * np.cos(np.radians(a)), 1.5 * np.sin(np.radians(a))) for a in ang]
ax.add_patch(plt.Polygon(verts, fill=False, edgecolor="crimson", lw=2))
ax.set_aspect("equal")
ax.set_title("Equilateral triangle inscribed in a circle of radius 2")
plt.savefig("inscribed.png")
