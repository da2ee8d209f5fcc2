# class: A-1 | the polar orbit equation is evaluated across its poles, so straight strokes shoot through the whole picture
import numpy as np
import matplotlib.pyplot as plt

e = 1.4
p = 1.0
phi = np.linspace(0, 2 * np.pi, 720)
r = p / (1 + e * np.cos(phi))

plt.figure(figsize=(6, 6))
plt.plot(r * np.cos(phi), r * np.sin(phi), "b", lw=2, label="orbit of the comet")
plt.plot(0, 0, "o", color="orange", ms=14, label="Sun")
plt.xlabel("x (AU)")
plt.ylabel("y (AU)")
plt.title("Hyperbolic Flyby of a Comet, e = 1.4")
plt.legend(loc="upper right")
plt.grid(alpha=0.4)
plt.show()
