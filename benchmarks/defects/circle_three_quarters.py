# class: d | the unit circle is drawn from 0 to 5 radians and stays open
import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 5, 300)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(np.cos(theta), np.sin(theta), color="blue", linewidth=2)
ax.axhline(0, color="black", linewidth=0.8)
ax.axvline(0, color="black", linewidth=0.8)
angle = np.pi / 3
ax.plot([0, np.cos(angle)], [0, np.sin(angle)], color="red", linewidth=2)
ax.plot(np.cos(angle), np.sin(angle), "ro")
ax.text(0.55, 0.92, r"$(\cos 60°, \sin 60°)$", fontsize=12)
ax.set_xlim(-1.4, 1.4)
ax.set_ylim(-1.4, 1.4)
ax.set_aspect("equal")
ax.set_title("The Unit Circle")
plt.show()
