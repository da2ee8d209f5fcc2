import numpy as np
import matplotlib.pyplot as plt

alpha = np.radians(30)
L, G = 6, 1.5
t = np.array([np.cos(alpha), np.sin(alpha)])
n = np.array([-np.sin(alpha), np.cos(alpha)])
mid = L / 2 * t
center = mid + 0.35 * n

plt.figure(figsize=(8, 5.5))
plt.fill([0, L * t[0], L * t[0]], [0, 0, L * t[1]], fc="lightgray", ec="k")
box = [mid - 0.5 * t, mid + 0.5 * t, mid + 0.5 * t + 0.7 * n, mid - 0.5 * t + 0.7 * n]
plt.fill(*zip(*box), fc="peru", ec="k")
forces = [(np.array([0, -G]), "$F_G$", "r"), (G * np.cos(alpha) * n, "$F_N$", "b"), (G * np.sin(alpha) * t, "$F_R$", "g")]
for F, name, color in forces:
    tip = center + F
    plt.annotate("", xy=tip, xytext=center, arrowprops=dict(arrowstyle="-|>", lw=2.5, color=color))
    plt.text(tip[0] + 0.1, tip[1] + 0.05, name, color=color, fontsize=15)
phi = np.linspace(0, alpha, 40)
plt.plot(1.2 * np.cos(phi), 1.2 * np.sin(phi), "k", lw=1)
plt.text(1.35, 0.25, "30°", fontsize=12)
plt.xlim(-0.5, 6)
plt.ylim(-0.8, 4)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title("Forces on a Block at Rest on an Inclined Plane")
plt.show()
