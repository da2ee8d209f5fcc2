import numpy as np
import matplotlib.pyplot as plt

# A semicircle over the diameter AB and an inscribed angle: Thales' theorem
t = np.linspace(0, np.pi, 100)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(np.cos(t), np.sin(t), "k")
ax.plot([-1, 1], [0, 0], "k")
C = (np.cos(1.1), np.sin(1.1))
ax.plot([-1, C[0], 1], [0, C[1], 0], "b")
ax.text(-1.08, -0.1, "A")
ax.text(1.04, -0.1, "B")
ax.text(C[0] + 0.03, C[1] + 0.04, "C")
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-0.25, 1.25)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Thales: the angle at C is a right angle")
plt.savefig("a.png")
