# class: A-3 | a background rectangle hides all
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

x = np.linspace(0, 4 * np.pi, 300)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(x, np.sin(x), "b", lw=2)
ax.plot(x, np.cos(x), "r", lw=2)
ax.add_patch(Rectangle((0, -1.2), 4 * np.pi, 2.4, facecolor="aliceblue", zorder=10))
ax.set_title("Sine and cosine")
ax.set_xlabel("x")
plt.show()
