# class: A-4 | three hundred curves fill the panel
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 400)
fig, ax = plt.subplots(figsize=(7, 5))
for k in range(300):
    ax.plot(x, np.sin((1 + k / 60) * x + k), lw=1.5)
ax.set_xlabel("x")
ax.set_ylabel("amplitude")
ax.set_title("Superposition of waves")
plt.show()
