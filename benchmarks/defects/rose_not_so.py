# class: b | not what its words say: Four-petal rose in polar coordinates
import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 500)
r = np.cos(2 * theta)
fig, ax = plt.subplots()
# polar plot of the four-petal rose
ax.plot(theta, r, color="deeppink")
ax.set_title("Four-petal rose in polar coordinates")
plt.savefig("rose.png")
