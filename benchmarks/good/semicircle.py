import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, np.pi, 100)
fig, ax = plt.subplots()
# upper half of the unit circle
ax.plot(np.cos(t), np.sin(t), "b")
ax.fill_between(np.cos(t), np.sin(t), alpha=0.2)
ax.set_aspect("equal")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Area under the upper half of the unit circle")
plt.savefig("a.png")
