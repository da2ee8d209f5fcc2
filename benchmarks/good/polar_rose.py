import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 800)
ax = plt.figure(figsize=(5, 5)).add_subplot(projection="polar")
ax.plot(theta, np.abs(np.cos(2 * theta)), color="deeppink")
ax.set_title("Rose r = |cos 2θ| with 4 petals")
plt.show()
