# class: a | without equal scales the circle is no circle
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(9, 4))
ax.plot(3 * np.cos(t), 3 * np.sin(t), color="b")
ax.plot([0, 3], [0, 0], "r")
ax.text(1.5, 0.2, "r = 3")
ax.set_title("Circle of radius 3")
plt.show()
