# class: c | the legend has an entry for something not drawn
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.lines import Line2D

x = np.linspace(0, 5, 100)
fig, ax = plt.subplots()
ax.plot(x, np.sin(x), color="red")
ax.plot(x, np.cos(x), color="blue")
ax.legend(handles=[Line2D([], [], color="red", label="sine"), Line2D([], [], color="blue", label="cosine"), Line2D([], [], color="green", label="tangent")])
plt.show()
