# class: A-1 | Angles 0..360 are fed to cos as radians with 200 samples: the rose becomes a zigzag of chords.
import numpy as np
import matplotlib.pyplot as plt

# Rose curve r = a cos(k * theta)
a = 3.0
k = 4

# Parameter values for a full turn
theta = np.linspace(0, 360, 200)


def rose(theta, a, k):
    """Return Cartesian coordinates of the rose."""
    r = a * np.cos(k * theta)
    return r * np.cos(theta), r * np.sin(theta)


x, y = rose(theta, a, k)

# Plot
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="purple", lw=1.8)
ax.axhline(0, color="gray", lw=0.8)
ax.axvline(0, color="gray", lw=0.8)

ax.set_aspect("equal")
ax.set_xlim(-3.5, 3.5)
ax.set_ylim(-3.5, 3.5)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title(r"Rose curve $r = 3\cos 4\theta$")
plt.savefig("rose.png")
