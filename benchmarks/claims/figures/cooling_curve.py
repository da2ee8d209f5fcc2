import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 10, 200)
fig, ax = plt.subplots()
ax.plot(t, 20 + 60 * np.exp(-0.4 * t), color="crimson", lw=2)
ax.axhline(20, color="gray", ls="--")
ax.text(7.2, 22, "room temperature")
ax.plot([0], [80], "ko")
ax.annotate("(0, 80)", (0, 80), xytext=(0.5, 79))
ax.set_xlabel("Time (min)")
ax.set_ylabel("Temperature (°C)")
ax.set_xlim(-0.5, 10)
ax.set_ylim(0, 90)
plt.savefig("out.png")
