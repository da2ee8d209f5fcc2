import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6), facecolor="black")
ax.set_facecolor("black")
t = np.linspace(0, 2 * np.pi, 200)
for r, c, phase in ((1, "gray", 0.4), (1.8, "orange", 2.0), (2.6, "dodgerblue", 4.1), (3.6, "tomato", 5.5)):
    ax.plot(r * np.cos(t), r * np.sin(t), color="white", lw=0.4)
    ax.plot(r * np.cos(phase), r * np.sin(phase), "o", color=c, ms=10)
ax.plot(0, 0, "o", color="yellow", ms=22)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
