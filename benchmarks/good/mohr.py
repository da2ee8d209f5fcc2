import matplotlib.pyplot as plt
import numpy as np

# Mohr's circle for sx = 80, sy = 20, txy = 40 (MPa)
sx, sy, txy = 80, 20, 40
c = (sx + sy) / 2
R = np.hypot((sx - sy) / 2, txy)
t = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(6.5, 6))
ax.plot(c + R * np.cos(t), R * np.sin(t), color="navy", lw=2)
ax.plot([sx, sy], [txy, -txy], "o-", color="crimson", label="stress state")
ax.plot([c - R, c + R], [0, 0], "ks", label="principal stresses 0 and 100 MPa")
ax.axhline(0, color="gray", lw=0.8)
ax.set_aspect("equal")
ax.set_xlabel("Normal stress (MPa)")
ax.set_ylabel("Shear stress (MPa)")
ax.set_ylim(-65, 80)
ax.legend(loc="upper center")
ax.set_title("Mohr's circle, radius 50 MPa")
plt.show()
