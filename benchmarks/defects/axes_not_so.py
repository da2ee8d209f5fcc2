# class: e | not what its words say: Height of a ball thrown upwards
import numpy as np
import matplotlib.pyplot as plt

time = np.linspace(0, 4, 80)
height = 20 * time - 4.9 * time**2
fig, ax = plt.subplots()
ax.plot(height, time, color="brown")
ax.set_xlabel("Time (s)")
ax.set_ylabel("Height (m)")
ax.set_title("Height of a ball thrown upwards")
plt.savefig("ball.png")
