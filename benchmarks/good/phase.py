import matplotlib.pyplot as plt
import numpy as np

x, y = np.meshgrid(np.linspace(-8, 8, 200), np.linspace(-3.5, 3.5, 200))
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.streamplot(x, y, y, -np.sin(x), density=1.4, color="steelblue", linewidth=0.8)
q = np.linspace(-8, 8, 400)
ax.plot(q, 2 * np.cos(q / 2), color="crimson", lw=2)
ax.plot(q, -2 * np.cos(q / 2), color="crimson", lw=2)
ax.plot([-2 * np.pi, 0, 2 * np.pi], [0, 0, 0], "ko")
ax.set_xlim(-8, 8)
ax.set_ylim(-3.5, 3.5)
ax.set_xlabel("Angle (rad)")
ax.set_ylabel("Angular velocity")
ax.set_title("Phase portrait of the pendulum with its separatrix (red)")
plt.show()
