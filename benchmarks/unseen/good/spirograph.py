import numpy as np
import matplotlib.pyplot as plt

R, r, d = 10, 3, 5
t = np.linspace(0, 2 * np.pi * r, 3000)
x = (R - r) * np.cos(t) + d * np.cos((R - r) / r * t)
y = (R - r) * np.sin(t) - d * np.sin((R - r) / r * t)

plt.figure(figsize=(6, 6))
plt.plot(x, y, color="mediumvioletred", lw=1.5)
plt.title("Hypotrochoid with R = 10, r = 3, d = 5: ten lobes, closes after 3 turns")
plt.axis("equal")
plt.axis("off")
plt.show()
