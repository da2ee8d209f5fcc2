# class: A-1 | one sample of a smooth curve jumps out
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 400)
x = np.sin(3 * t)
y = np.sin(2 * t)
y[150] = 2.4

plt.figure(figsize=(6, 6))
plt.plot(x, y, color="purple", lw=2)
plt.title("Lissajous figure 3:2")
plt.xlabel("x")
plt.ylabel("y")
plt.grid(True, alpha=0.3)
plt.axis("equal")
plt.savefig("lissajous.png", dpi=100)
