# class: code.figures | Makes two figures.
import matplotlib.pyplot as plt
import numpy as np

f = 2.0
u = np.linspace(2.5, 10, 200)
plt.figure(figsize=(6, 4))
plt.plot(u, f * u / (u - f), color="teal")
plt.xlabel("Object distance (cm)")
plt.ylabel("Image distance (cm)")
plt.title("Thin lens, focal length 2 cm")

plt.figure(figsize=(6, 4))
plt.plot(u, f / (u - f), color="maroon")
plt.xlabel("Object distance (cm)")
plt.ylabel("Magnification")
plt.title("Magnification of the thin lens")
plt.show()
