# class: code.unseeded | The picture depends on the wall clock (datetime.now()).
"""The face of the moon as a disc with its lit part."""
import datetime

import matplotlib.pyplot as plt
import numpy as np

now = datetime.datetime.now()
age = (now - datetime.datetime(2000, 1, 6, 18, 14)).total_seconds() / 86400 % 29.53
phase = 2 * np.pi * age / 29.53

# Right limb and terminator bound the lit part
t = np.linspace(-np.pi / 2, np.pi / 2, 200)
limb = np.cos(t)
terminator = np.cos(phase) * np.cos(t)

fig, ax = plt.subplots(figsize=(5, 5), facecolor="midnightblue")
ax.add_patch(plt.Circle((0, 0), 1, facecolor="dimgray", edgecolor="white"))
ax.fill_betweenx(np.sin(t), terminator, limb, color="lightyellow")
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.3, 1.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Moon, {age:.1f} days after new moon", color="white")
plt.show()
