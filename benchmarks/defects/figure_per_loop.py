# class: code.figures | a new figure in every turn of a loop
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 5, 100)
for n in (1, 2, 3):
    fig, ax = plt.subplots()
    ax.plot(x, np.sin(n * x))
    ax.set_title(f"mode {n}")
plt.show()
