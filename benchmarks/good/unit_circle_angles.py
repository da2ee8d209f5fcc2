import numpy as np
import matplotlib.pyplot as plt

degrees = [0, 30, 45, 60, 90, 120, 135, 150, 180, 210, 225, 240, 270, 300, 315, 330]
plt.figure(figsize=(7, 7))
t = np.linspace(0, 2 * np.pi, 300)
plt.plot(np.cos(t), np.sin(t), "k", lw=1.5)
for d in degrees:
    c, s = np.cos(np.radians(d)), np.sin(np.radians(d))
    plt.plot([0, c], [0, s], color="lightgray", lw=1, zorder=0)
    plt.plot(c, s, "bo", ms=5)
    plt.text(1.15 * c, 1.15 * s, f"{d}°", ha="center", va="center", fontsize=11)
plt.xlim(-1.35, 1.35)
plt.ylim(-1.35, 1.35)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Sixteen Special Angles on the Unit Circle")
plt.show()
