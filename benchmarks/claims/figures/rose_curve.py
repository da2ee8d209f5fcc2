import matplotlib.pyplot as plt
import numpy as np

theta = np.linspace(0, 2 * np.pi, 800)
fig, ax = plt.subplots(subplot_kw={"projection": "polar"}, figsize=(6, 6))
ax.plot(theta, 3 * np.abs(np.cos(2 * theta)), color="deeppink", lw=2, label="r = 3|cos 2θ|")
ax.plot(theta, np.full_like(theta, 1.5), color="black", ls="--", label="r = 1.5")
ax.set_rmax(4)
ax.set_rticks([1, 2, 3, 4])
ax.set_title("Rose with four petals")
ax.legend(loc="lower left", bbox_to_anchor=(-0.12, -0.1))
plt.show()
