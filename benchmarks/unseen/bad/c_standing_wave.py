# class: c | Third harmonic with three loops and four nodes declared; four loops and five nodes are drawn.
import numpy as np
import matplotlib.pyplot as plt

L = 1.2
n = 3
x = np.linspace(0, L, 600)
envelope = np.sin((n + 1) * np.pi * x / L)
nodes = np.arange(n + 2) * L / (n + 1)

fig, ax = plt.subplots(figsize=(8, 4))
ax.fill_between(x, envelope, -envelope, color="skyblue", alpha=0.4)
ax.plot(x, envelope, color="navy", lw=2)
ax.plot(x, -envelope, color="navy", lw=2, ls="--")
ax.plot(nodes, np.zeros_like(nodes), "o", color="crimson", ms=8, label="nodes")
ax.axhline(0, color="black", lw=0.8)
for wall in (0, L):
    ax.plot([wall, wall], [-1.2, 1.2], color="dimgray", lw=5)

ax.set_title("Third harmonic of a string fixed at both ends: three loops, four nodes")
ax.set_xlabel("position along the string (m)")
ax.set_ylabel("displacement (cm)")
ax.set_ylim(-1.5, 1.7)
ax.legend(loc="upper center")
plt.tight_layout()
plt.show()
