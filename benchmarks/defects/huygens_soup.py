# class: A-4 | 60 sources with 40 thick wavefronts each overprint to an illegible mass
import numpy as np
import matplotlib.pyplot as plt

ax = plt.figure(figsize=(7, 7)).gca()
for y in np.linspace(-5, 5, 60):
    for k in range(1, 41):
        ax.add_patch(plt.Circle((0, y), 0.25 * k, fill=False, ec="navy", lw=1.8))
ax.plot(np.zeros(60), np.linspace(-5, 5, 60), "r.", ms=10)
ax.set_xlim(0, 8)
ax.set_ylim(-6, 6)
ax.set_aspect("equal")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_title("Elementary Waves behind a Slit")
plt.show()
