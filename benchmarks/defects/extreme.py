# class: aspect | extreme
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(24, 2))
ax.plot(np.arange(100), np.arange(100) % 7)
plt.show()
