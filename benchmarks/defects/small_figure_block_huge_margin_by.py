# class: A-5 | small figure block, huge margin by subplots_adjust
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 6, 100)
fig, ax = plt.subplots(figsize=(8, 6))
fig.subplots_adjust(left=0.1, right=0.35, bottom=0.6, top=0.9)
ax.plot(x, np.sin(x))
ax.set_title("sin x")
plt.show()
