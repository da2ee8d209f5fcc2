# class: A-5 | equal aspect on 60 s by 0.3 rad turns the plot into an unusable sliver on an empty canvas
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 60, 1500)
phi = 0.15 * np.exp(-t / 40) * np.cos(2.2 * t)

plt.figure(figsize=(9, 6))
plt.plot(t, phi, "b")
plt.gca().set_aspect("equal")
plt.xlabel("t (s)")
plt.ylabel("angle (rad)")
plt.title("Damped Pendulum")
plt.grid(True)
plt.show()
