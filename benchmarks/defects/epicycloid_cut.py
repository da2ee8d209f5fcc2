# class: d | the epicycloid stops after three quarters of the turn, so the five-cusped curve does not close
import matplotlib.pyplot as plt
import numpy as np

k = 5
t = np.linspace(0, 1.5 * np.pi, 800)
x = (k + 1) * np.cos(t) - np.cos((k + 1) * t)
y = (k + 1) * np.sin(t) - np.sin((k + 1) * t)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="forestgreen", lw=2)
ax.set_xlim(-8, 8)
ax.set_ylim(-8, 8)
ax.set_aspect("equal")
ax.set_title("Closed epicycloid with five cusps")
ax.grid(alpha=0.3)
plt.show()
