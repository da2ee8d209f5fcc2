import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0.001, 1, 4000)
y = np.sin(1 / x)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(x, y, color="tab:blue", lw=1)
ax.set_ylim(-1.2, 3.4)
ax.set_xlabel("x")
ax.set_ylabel("sin(1/x)")
ax.set_title("sin(1/x) oscillates without limit near zero")

# the inset enlarges the stretch 0.05 < x < 0.15
inset = ax.inset_axes([0.42, 0.55, 0.52, 0.38])
window = (x > 0.05) & (x < 0.15)
inset.plot(x[window], y[window], color="tab:red", lw=1)
inset.set_title("0.05 < x < 0.15", fontsize=9)
inset.tick_params(labelsize=8)
plt.show()
