# class: b | not what its words say: A regular octagon (stop sign)
import numpy as np
import matplotlib.pyplot as plt
n = 6
t = 2 * np.pi * np.arange(n + 1) / n
plt.figure(figsize=(5, 5))
plt.fill(np.cos(t), np.sin(t), facecolor="lightgreen", edgecolor="darkgreen")
plt.axis("equal")
plt.title("A regular octagon (stop sign)")
plt.savefig("a.png")
