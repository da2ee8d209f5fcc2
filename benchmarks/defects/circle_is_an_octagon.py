# class: b | the circle has eight corners
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 9)
fig, ax = plt.subplots(figsize=(5, 5))
ax.fill(np.cos(t), np.sin(t), facecolor="none", edgecolor="b")
ax.set_aspect("equal")
ax.set_title("Circle")
plt.show()
