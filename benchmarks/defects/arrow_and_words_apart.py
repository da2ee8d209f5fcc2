# class: A-2 | arrow drawn by hand points beside the peak
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 300)
fig, ax = plt.subplots()
ax.plot(x, np.exp(-((x - 3) ** 2)))
ax.arrow(8, 0.85, -1.2, -0.2, head_width=0.04, head_length=0.2, color="k", length_includes_head=True)
ax.text(8.05, 0.86, "maximum")
ax.set_title("Gaussian")
plt.show()
