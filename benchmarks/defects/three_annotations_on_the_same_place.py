# class: A-5 | three annotations on the same place
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
x = np.linspace(-2, 2, 100)
ax.plot(x, x**2)
for s in ("minimum at 0", "vertex (0, 0)", "axis of symmetry x = 0"):
    ax.annotate(s, (0, 0), xytext=(0.1, 0.3))
plt.show()
