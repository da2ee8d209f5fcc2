# class: code.unseeded | the figure depends on the clock of the machine
from datetime import datetime
import numpy as np
import matplotlib.pyplot as plt

now = datetime.now()
phase = now.second / 60 * 2 * np.pi
x = np.linspace(0, 4 * np.pi, 400)

fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(x, np.sin(x + phase), color="royalblue", linewidth=2)
ax.set_xlabel("x")
ax.set_ylabel("sin(x + φ)")
ax.set_title(f"Traveling Wave at {now:%H:%M:%S}")
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
