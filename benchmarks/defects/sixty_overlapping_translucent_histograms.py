# class: A-4 | sixty overlapping translucent histograms
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-5, 5, 200)
fig, ax = plt.subplots(figsize=(7, 4))
for k in range(120):
    ax.fill_between(x, np.exp(-((x - np.sin(k)) ** 2)), alpha=0.5)
ax.set_title("Posterior samples")
plt.show()
