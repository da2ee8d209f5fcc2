# class: d | not what its words say: Unit circle
import numpy as np
import matplotlib.pyplot as plt

# unit circle
theta = np.linspace(0, 6, 200)
fig, ax = plt.subplots(figsize=(5, 5))
ax.plot(np.cos(theta), np.sin(theta), "b")
ax.axhline(0, color="k", lw=0.8)
ax.axvline(0, color="k", lw=0.8)
ax.set_aspect("equal")
ax.set_title("Unit circle")
plt.savefig("unit.png")
