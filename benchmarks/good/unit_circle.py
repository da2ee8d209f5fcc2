import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 200)
a = np.radians(50)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(np.cos(t), np.sin(t), "k")
ax.plot([0, np.cos(a)], [0, np.sin(a)], "b", lw=2)
ax.plot([np.cos(a)] * 2, [0, np.sin(a)], "r", lw=2, label="sin")
ax.plot([0, np.cos(a)], [0, 0], "g", lw=2, label="cos")
ax.plot(np.cos(a), np.sin(a), "ko")
ax.annotate("P", (np.cos(a), np.sin(a)), xytext=(6, 6), textcoords="offset points")
ax.axhline(0, color="gray", lw=0.5)
ax.axvline(0, color="gray", lw=0.5)
ax.set_aspect("equal")
ax.legend()
ax.set_title("Unit circle")
plt.show()
