# class: A-3 | all contour levels lie above the largest value, so nothing is drawn
import matplotlib.pyplot as plt
import numpy as np

g = np.linspace(-3, 3, 121)
X, Y = np.meshgrid(g, g)
height = 8 * np.exp(-(X**2 + Y**2) / 2)

fig, ax = plt.subplots(figsize=(6, 6))
ax.contour(X, Y, height, levels=[100, 200, 300, 400, 500], colors="sienna")
ax.set_aspect("equal")
ax.set_xlabel("km east")
ax.set_ylabel("km north")
ax.set_title("Contour lines of a hill")
plt.show()
