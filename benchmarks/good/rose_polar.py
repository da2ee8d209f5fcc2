"""Polar plot of the four-petalled rose r = |cos(2 theta)|."""
import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 721)
r = np.abs(np.cos(2 * theta))

fig, ax = plt.subplots(figsize=(6, 6), subplot_kw={"projection": "polar"})
ax.plot(theta, r, color="deeppink", lw=2)
ax.fill(theta, r, color="pink", alpha=0.5)
ax.set_rticks([0.5, 1.0])
ax.set_title(r"Rose $r = |\cos 2\theta|$ with four petals")
fig.tight_layout()
plt.show()
