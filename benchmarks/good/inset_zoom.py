import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 500)
y = np.exp(-0.3 * x) * np.sin(3 * x)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(x, y, "b-")
inset = ax.inset_axes([0.55, 0.58, 0.4, 0.38])
inset.plot(x, y, "b-")
inset.set_xlim(6, 8)
inset.set_ylim(-0.18, 0.18)
inset.tick_params(labelsize=8)
ax.indicate_inset_zoom(inset)
ax.set_xlabel("t (s)")
ax.set_ylabel("x (cm)")
ax.set_title("Damped oscillation with a magnified part")
plt.show()
