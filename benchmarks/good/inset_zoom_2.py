import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0.005, 1, 6000)
f = lambda v: np.sin(1 / v)
fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(x, f(x), color="navy", lw=0.8)
inset = ax.inset_axes([0.52, 0.08, 0.45, 0.42])
inset.plot(x, f(x), color="navy", lw=0.8)
inset.set_xlim(0.02, 0.1)
inset.set_ylim(-1.1, 1.1)
ax.indicate_inset_zoom(inset, edgecolor="gray")
ax.set_ylim(-1.2, 1.2)
ax.set_xlabel("x")
ax.set_ylabel("sin(1/x)")
ax.set_title("The function sin(1/x) oscillates faster and faster near 0")
plt.show()
