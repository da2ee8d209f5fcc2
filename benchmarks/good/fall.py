import numpy as np
import matplotlib.pyplot as plt
g = 9.8
t = np.linspace(0, 5, 100)
fig, ax = plt.subplots()
ax.plot(t, g * t, label="velocity (m/s)")
ax.plot(t, g * t**2 / 2, label="distance (m)")
ax.set_xlabel("time (s)")
ax.legend()
ax.set_title("Free fall over five seconds")
plt.savefig("a.png")
