# class: A-4 | the bifurcation diagram is drawn with huge opaque markers that merge into one blob
import numpy as np
import matplotlib.pyplot as plt

r = np.linspace(2.5, 4.0, 400)
x = 0.5 * np.ones_like(r)
for _ in range(200):
    x = r * x * (1 - x)

plt.figure(figsize=(8, 5))
for _ in range(80):
    x = r * x * (1 - x)
    plt.scatter(r, x, s=250, color="k")
plt.xlabel("r")
plt.ylabel("x")
plt.title("Bifurcation Diagram of the Logistic Map")
plt.show()
