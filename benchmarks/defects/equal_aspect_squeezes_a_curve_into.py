# class: A-5 | equal aspect squeezes a curve into a strip
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 200, 800)
fig, ax = plt.subplots(figsize=(7, 7))
ax.plot(x, np.sin(x / 5), lw=1)
ax.set_aspect("equal")
ax.set_title("Wave along a long string")
ax.set_xlabel("x")
plt.show()
