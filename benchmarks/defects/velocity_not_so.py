# class: e | not what its words say: Free fall
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 5, 100)
velocity = 9.8 * t
position = 4.9 * t**2
fig, ax = plt.subplots()
ax.plot(t, velocity, label="position (m)")
ax.plot(t, position, label="velocity (m/s)")
ax.set_xlabel("time (s)")
ax.legend()
ax.set_title("Free fall")
plt.savefig("a.png")
