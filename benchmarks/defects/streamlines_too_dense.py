# class: A-4 | streamlines cover everything
import numpy as np
import matplotlib.pyplot as plt

y, x = np.mgrid[-2:2:60j, -2:2:60j]
fig, ax = plt.subplots(figsize=(6, 6))
ax.streamplot(x, y, -y, x + 0.3 * y, density=9, linewidth=1.5, color="k")
ax.set_title("Flow")
plt.show()
