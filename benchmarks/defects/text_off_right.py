# class: text_cut | the explanatory text starts at the right border and is cut by the canvas
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0.2, 4, 200)
plt.figure(figsize=(7, 5))
plt.plot(x, 1 / x, "b", lw=2)
plt.text(3.2, 3.5, "Boyle's law: pressure times volume is constant at fixed temperature", fontsize=13)
plt.xlabel("V (L)")
plt.ylabel("p (bar)")
plt.title("Isotherm of an Ideal Gas")
plt.show()
