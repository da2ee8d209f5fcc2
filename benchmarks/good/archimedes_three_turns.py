import numpy as np
import matplotlib.pyplot as plt

turns, pitch = 3, 1.0
theta = np.linspace(0, 2 * np.pi * turns, 900)
r = pitch * theta / (2 * np.pi)

fig, ax = plt.subplots(subplot_kw={"projection": "polar"}, figsize=(6, 6))
ax.plot(theta, r, color="darkorange", lw=2.5)
hits = np.arange(1, turns + 1)
ax.plot(np.zeros(turns), hits, "o", color="black")
ax.set_rticks(hits)
ax.set_rlabel_position(157.5)
ax.set_title("Archimedean spiral, three turns: equal spacing along every ray", pad=20)
plt.show()
