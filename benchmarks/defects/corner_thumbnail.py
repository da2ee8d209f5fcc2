# class: A-5 | the drawing fills a corner of an empty sheet
import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(10, 8))
ax = fig.add_axes([0.03, 0.05, 0.22, 0.22])
t = np.linspace(0, 2 * np.pi, 100)
ax.plot(t, np.sin(t))
ax.set_title("sine")
plt.show()
